using System.Reflection;

namespace BackSpasms.Guidance.Benchmarks;

/// <summary>Turns presentations into what the hand-written chain reads. Outside of what is measured: an app would fill the fields itself.</summary>
public static class PersonAnswersOf
{
    private static readonly (FieldInfo Field, Finding Finding)[] Told =
    [
        .. typeof(PersonAnswers).GetFields().Where(field => field.FieldType == typeof(Known))
            .Select(field => (field, (Finding)typeof(Findings).GetProperty(field.Name)!.GetValue(null)!)),
    ];

    public static PersonAnswers Presentation(Presentation presentation)
    {
        var person = new PersonAnswers
        {
            Age = presentation[Measures.Age].Number,
            Days = presentation[Measures.Days].Number,
            Pain = presentation[Measures.Pain].Number,
        };
        foreach (var (field, finding) in Told)
        {
            field.SetValue(person, presentation[finding] switch
            {
                Answer.Present => Known.Yes,
                Answer.Absent => Known.No,
                _ => Known.Open,
            });
        }

        return person;
    }
}
