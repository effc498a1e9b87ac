using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace BackSpasms.Guidance.Analyzers;

/// <summary>What a local variable can hold.</summary>
internal static class LocalValues
{
    /// <summary>All values that are given to the variable; null where it may get one that is not seen here.</summary>
    internal static IReadOnlyList<IOperation>? Of(ILocalReferenceOperation reference)
    {
        IOperation root = reference;
        while (root.Parent is { } parent)
        {
            root = parent;
        }

        var values = new List<IOperation>();
        foreach (var operation in root.Descendants())
        {
            switch (operation)
            {
                case IVariableDeclaratorOperation declarator when GuidanceTypes.Same(declarator.Symbol, reference.Local):
                    if (declarator.GetVariableInitializer() is { } initializer)
                    {
                        values.Add(initializer.Value);
                    }

                    break;

                case ILocalReferenceOperation use when GuidanceTypes.Same(use.Local, reference.Local):
                    if (use.Parent is IAssignmentOperation assignment && assignment.Target == use)
                    {
                        if (assignment is not ISimpleAssignmentOperation { IsRef: false })
                        {
                            return null;
                        }

                        values.Add(assignment.Value);
                    }
                    else if (CanBeSetThrough(use))
                    {
                        return null;
                    }

                    break;
            }
        }

        return values.Count > 0 ? values : null;
    }

    private static bool CanBeSetThrough(ILocalReferenceOperation use) =>
        use.IsDeclaration ||
        use.Local.RefKind != RefKind.None ||
        use.Parent is IArgumentOperation { Parameter.RefKind: RefKind.Ref or RefKind.Out }
            or ITupleOperation
            or IIncrementOrDecrementOperation
            or IAddressOfOperation
            or IVariableInitializerOperation { Parent: IVariableDeclaratorOperation { Symbol.RefKind: not RefKind.None } };
}
