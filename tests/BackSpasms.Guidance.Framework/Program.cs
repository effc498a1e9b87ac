using System;
using System.IO;
using System.Text;
using BackSpasms.Guidance;

// A case a line in, a result a line out, after the digest of the guidance. What is written is read again: a record and a pack that do not come back as they were end it.
var utf8 = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
using var input = new StreamReader(Console.OpenStandardInput(), utf8);
using var output = new StreamWriter(Console.OpenStandardOutput(), utf8) { NewLine = "\n" };

var guidance = BackSpasmGuidance.Default;
output.WriteLine(guidance.Digest);
if (GuidancePack.Read(utf8.GetBytes(GuidancePack.Write(guidance))).Model?.Digest != guidance.Digest)
{
    output.WriteLine("The pack does not come back as it was.");
    return 1;
}

while (input.ReadLine() is { } line)
{
    if (TriageCase.Read(utf8.GetBytes(line), guidance.Vocabulary).Case is not { } accepted)
    {
        output.WriteLine("The case is refused.");
        return 1;
    }

    var result = guidance.Triage(accepted.Presentation);
    output.WriteLine(result.ToJson(accepted.Id));
    if (!guidance.Replay(TriageRecord.Parse(result.ToRecord().ToJson())).IsSame)
    {
        output.WriteLine("The record does not come back as it was.");
        return 1;
    }
}

return 0;
