using System.CommandLine;

namespace BackSpasms.Guidance.Samples.Terminal;

/// <summary><c>prove [PACK…]</c>: every safety property.</summary>
internal static class ProveCommand
{
    internal static Command Create()
    {
        var packs = new Argument<string[]>("PACK") { HelpName = "PACK", Description = "Packs to prove. Without one: the guidance.", Arity = ArgumentArity.ZeroOrMore };
        var command = new DescribedCommand(
            "prove",
            "Proves every safety property, or shows the smallest counterexample.",
            """
            A pack that extends the guidance is proved together with it, and proved never to be less urgent than it; a pack that is a whole model is proved by itself.
            Each property is decided for every set of answers, not sampled. A counterexample, or what is too complex to decide, gives the exit code 1.
            """,
            "backspasms prove",
            "backspasms prove acme.guidance.json")
        {
            packs,
        };
        command.SetAction(parsed => PackOption.Run(parsed, guidance => Run(guidance, parsed.GetValue(packs) ?? [])));
        return command;
    }

    private static int Run(GuidanceModel guidance, string[] paths)
    {
        if (paths.Length == 0)
        {
            var builtIn = BackSpasmGuidance.Default;
            return Prove(guidance.ToString(), guidance, guidance == builtIn ? null : builtIn);
        }

        var worst = ExitCode.Done;
        foreach (var path in paths)
        {
            if (path != paths[0])
            {
                PutGap();
            }

            worst = Math.Max(worst, Prove(guidance, path));
        }

        return worst;
    }

    private static int Prove(GuidanceModel guidance, string path)
    {
        if (PackFile.Read(path, guidance, out var problem) is not { } pack)
        {
            return WrongUsage.Report(problem);
        }

        if (pack.Model is not { } model)
        {
            pack.ReportErrors();
            return ExitCode.Refused;
        }

        return Prove($"{model}, {path}", model, pack.IsExtension ? guidance : null);
    }

    private static int Prove(string title, GuidanceModel guidance, GuidanceModel? extended)
    {
        SafetyProperty[] properties = [.. SafetyProperty.All, .. extended is null ? Array.Empty<SafetyProperty>() : [SafetyProperty.NeverBelow(extended)]];
        var proofs = new List<TimedProof>();
        if (Console.IsOutputRedirected)
        {
            // Each line as soon as it is proved: a large pack may take a while.
            StandardStreams.OutputWriter.WriteLine(title);
            foreach (var property in properties)
            {
                proofs.Add(TimedProof.Of(guidance, property));
                StandardStreams.OutputWriter.WriteLine(ProofPage.LineOf(proofs[^1]));
            }
        }
        else
        {
            proofs.AddRange(properties.Select(property => TimedProof.Of(guidance, property)));
            PageOutput.Show(ProofPage.TableOf(title, proofs));
        }

        foreach (var proof in proofs.Select(each => each.Proof))
        {
            // What no answers reach has none to show.
            if (proof.Counterexample is { } answers)
            {
                PutGap();
                PageOutput.Show(ProofPage.CounterexampleOf(guidance, proof, answers));
            }
        }

        return proofs.TrueForAll(each => each.Proof.Verdict == ProofVerdict.Holds) ? ExitCode.Done : ExitCode.Refused;
    }

    /// <summary>A drawn page ends with room behind it.</summary>
    private static void PutGap()
    {
        if (Console.IsOutputRedirected)
        {
            StandardStreams.OutputWriter.WriteLine();
        }
    }
}
