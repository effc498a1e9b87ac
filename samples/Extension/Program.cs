using System.Text;
using BackSpasms.Guidance;
using BackSpasms.Guidance.Samples.Work;

Console.OutputEncoding = Encoding.UTF8;

// One extension in C#, and one as a JSON pack on top of it. Both only add: nothing of the built-in guidance can be removed or lowered.
var builtIn = BackSpasmGuidance.Default;
var withWork = OccupationalHealth.On(builtIn);
var reading = DeskWork.Read(withWork);
if (reading.Model is not { } guidance)
{
    foreach (var error in reading.Errors)
    {
        Console.Error.WriteLine($"{DeskWork.FileName}({error.Line},{error.Column}): {error.Code}: {error.Path}: {error.Message}");
    }

    return 1;
}

var page = new PlainPage(Console.Out);
page.Title("Back pain at work");
page.Text($"{guidance}");
page.Text("The built-in guidance, an extension in C# (occupational-health) and a JSON pack (desk-work).");

foreach (var worker in Worker.All)
{
    WorkerPage.Write(page, worker, builtIn, guidance);
}

SafetyNetPage.Write(page, guidance);
var proof = guidance.Prove(SafetyProperty.NeverBelow(builtIn));
ChangePage.Write(page, proof, GuidanceChange.Between(builtIn, guidance));
return proof.Verdict == ProofVerdict.Holds ? 0 : 1;
