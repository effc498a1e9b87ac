using System.Reflection;
using System.Reflection.Emit;

namespace BackSpasms.Guidance.Tests.House;

/// <summary>The types of the library that a type uses: in its signatures and in the code of its methods, as compiled.</summary>
internal static class UsedTypes
{
    private const BindingFlags All = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    private static readonly Dictionary<int, OpCode> OpCodes = typeof(OpCodes).GetFields(BindingFlags.Public | BindingFlags.Static)
        .Select(field => (OpCode)field.GetValue(null)!).ToDictionary(code => (int)(ushort)code.Value);

    /// <summary>The outermost types of the same assembly that a type and all that is nested in it use.</summary>
    internal static HashSet<Type> Of(Type outermost)
    {
        var used = new HashSet<Type>();
        Visit(outermost);
        used.Remove(outermost);
        return used;

        void Visit(Type type)
        {
            Add(type.BaseType);
            Add(type.GetInterfaces());
            Add(type.GetGenericArguments().SelectMany(parameter => parameter.IsGenericParameter ? parameter.GetGenericParameterConstraints() : []));
            Add(type.GetCustomAttributesData().Select(attribute => attribute.AttributeType));
            foreach (var field in type.GetFields(All))
            {
                Add(field.FieldType);
            }

            foreach (var method in type.GetMethods(All).Concat<MethodBase>(type.GetConstructors(All)))
            {
                Add(method.GetParameters().Select(parameter => parameter.ParameterType));
                Add((method as MethodInfo)?.ReturnType);
                if (method.GetMethodBody() is { } body)
                {
                    Add(body.LocalVariables.Select(local => local.LocalType));
                    Add(body.ExceptionHandlingClauses.Where(clause => clause.Flags == ExceptionHandlingClauseOptions.Clause).Select(clause => clause.CatchType));
                    Add(Members(method, body.GetILAsByteArray()!).SelectMany(TypesOf));
                }
            }

            foreach (var nested in type.GetNestedTypes(All))
            {
                Visit(nested);
            }
        }

        void Add(params IEnumerable<Type?> types)
        {
            foreach (var type in types)
            {
                if (type is null || type.IsGenericParameter)
                {
                    continue;
                }

                if (type.HasElementType)
                {
                    Add(type.GetElementType());
                    continue;
                }

                if (type.IsConstructedGenericType)
                {
                    Add(type.GetGenericArguments());
                }

                if (type.Assembly == outermost.Assembly)
                {
                    used.Add(Outermost(type));
                }
            }
        }
    }

    internal static Type Outermost(Type type)
    {
        while (type.DeclaringType is { } outer)
        {
            type = outer;
        }

        return type.IsConstructedGenericType ? type.GetGenericTypeDefinition() : type;
    }

    private static IEnumerable<Type?> TypesOf(MemberInfo member) => member switch
    {
        Type type => [type],
        MethodInfo method => [method.DeclaringType, method.ReturnType, .. method.GetParameters().Select(parameter => parameter.ParameterType), .. method.GetGenericArguments()],
        MethodBase constructor => [constructor.DeclaringType, .. constructor.GetParameters().Select(parameter => parameter.ParameterType)],
        FieldInfo field => [field.DeclaringType, field.FieldType],
        _ => [],
    };

    /// <summary>The members that the code of a method names.</summary>
    private static IEnumerable<MemberInfo> Members(MethodBase method, byte[] code)
    {
        var typeArguments = method.DeclaringType!.IsGenericType ? method.DeclaringType.GetGenericArguments() : null;
        var methodArguments = method.IsGenericMethod ? method.GetGenericArguments() : null;
        for (var i = 0; i < code.Length;)
        {
            var opCode = code[i] == 0xFE ? OpCodes[0xFE00 | code[i + 1]] : OpCodes[code[i]];
            i += opCode.Size;
            if (opCode.OperandType is OperandType.InlineField or OperandType.InlineMethod or OperandType.InlineTok or OperandType.InlineType)
            {
                yield return method.Module.ResolveMember(BitConverter.ToInt32(code, i), typeArguments, methodArguments)!;
            }

            i += opCode.OperandType switch
            {
                OperandType.InlineNone => 0,
                OperandType.ShortInlineBrTarget or OperandType.ShortInlineI or OperandType.ShortInlineVar => 1,
                OperandType.InlineVar => 2,
                OperandType.InlineI8 or OperandType.InlineR => 8,
                OperandType.InlineSwitch => 4 + (4 * BitConverter.ToInt32(code, i)),
                _ => 4,
            };
        }
    }
}
