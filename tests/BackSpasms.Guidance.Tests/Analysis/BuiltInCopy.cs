namespace BackSpasms.Guidance.Tests.Analysis;

/// <summary>The built-in guidance, put together once more, with something else in the place of some of it.</summary>
internal static class BuiltInCopy
{
    internal static GuidanceModelBuilder Builder(
        Func<RedFlag, RedFlag>? flag = null,
        Func<Question, bool>? isAsked = null,
        Func<Cause, bool>? isKnown = null,
        Func<Treatment, Treatment>? treatment = null)
    {
        var guidance = BackSpasmGuidance.Default;
        var builder = new GuidanceModelBuilder(guidance.Id, guidance.Version)
            .About(guidance.About!)
            .WithHeadlines(guidance.Headlines)
            .WithNotice(guidance.Notice)
            .DefaultCause(guidance.DefaultCause!);
        Add(guidance.Vocabulary.Quantities, builder.Add);
        Add(guidance.Vocabulary.Findings, builder.Add);
        Add(guidance.Questions.Where(isAsked ?? (_ => true)), builder.Add);
        Add(guidance.RedFlags.Select(flag ?? (each => each)), builder.Add);
        Add(guidance.Causes, builder.Add);
        Add(guidance.Treatments.Select(treatment ?? (each => each)), builder.Add);
        Add(guidance.Preventions, builder.Add);
        Add(guidance.SafetyNet, builder.Add);
        Add(guidance.Sources, builder.Add);
        return builder;

        static void Add<T>(IEnumerable<T> items, Func<T, GuidanceModelBuilder> add)
        {
            foreach (var item in items)
            {
                add(item);
            }
        }
    }

    /// <summary>With one red flag in other words, or under another condition.</summary>
    internal static GuidanceModelBuilder With(
        RedFlag original,
        Condition? when = null,
        string? whatToDo = null,
        string? why = null,
        Citation[]? citations = null,
        Urgency? urgency = null) => Builder(flag: each => each != original
            ? each
            : new RedFlag(
                each.Id,
                urgency ?? each.Urgency,
                when ?? each.When,
                each.Suspects,
                whatToDo ?? each.WhatToDo,
                citations ?? [.. each.Citations],
                each.Title,
                each.WhatNotToDo,
                why ?? each.Why));

    /// <summary>With one option that has other reasons to avoid it, or serves other causes.</summary>
    internal static GuidanceModelBuilder With(TreatmentOption original, Condition? avoidWhen, IEnumerable<Cause>? serves = null) => Builder(treatment: each => new Treatment(
        each.Id,
        each.Title,
        each.What,
        each.Why,
        each.Options.Select(option => option != original
            ? option
            : new TreatmentOption(
                option.Id,
                option.Title,
                option.How,
                option.Phase,
                serves ?? option.Serves,
                option.Strength,
                avoidWhen,
                option.CheckFirstWhen,
                option.Citations,
                option.Evidence)),
        each.Citations));
}
