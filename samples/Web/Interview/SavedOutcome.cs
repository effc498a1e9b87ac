using System.Text;

namespace BackSpasms.Guidance.Samples.Web;

/// <summary>An outcome as a file to keep or to show to a clinician: the library's own explanation, then the answers.</summary>
internal static class SavedOutcome
{
    internal static string Of(TriageResult result, InterviewState state)
    {
        var text = new StringBuilder(result.Explain(TextFormat.Markdown)).Append("\n## Your answers\n\n");
        foreach (var answer in GivenAnswer.Of(state))
        {
            text.Append("- ").Append(answer.Question).Append(" **").Append(answer.Answer).Append("**\n");
        }

        return text.ToString();
    }
}
