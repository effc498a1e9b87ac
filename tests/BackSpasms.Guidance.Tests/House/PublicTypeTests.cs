using System.Reflection;
using System.Xml.Linq;

namespace BackSpasms.Guidance.Tests.House;

/// <summary>What every public type holds to.</summary>
public sealed class PublicTypeTests
{
    private static readonly Type[] Public = typeof(GuidanceModel).Assembly.GetExportedTypes();

    [Fact]
    public void There_is_one_public_namespace() => Assert.Equal(["BackSpasms.Guidance"], Public.Select(type => type.Namespace).Distinct());

    [Fact]
    public void No_public_property_can_be_set()
    {
        var found = from type in Public
                    from property in type.GetProperties(BindingFlags.Instance | BindingFlags.Static | BindingFlags.Public | BindingFlags.DeclaredOnly)
                    where property.SetMethod is { IsPublic: true } setter && !IsInit(setter)
                    select $"{type.Name}.{property.Name}";
        Assert.Empty(found);

        // By name: a library that is older than the type brings its own.
        static bool IsInit(MethodInfo setter) =>
            setter.ReturnParameter.GetRequiredCustomModifiers().Any(modifier => modifier.FullName == "System.Runtime.CompilerServices.IsExternalInit");
    }

    [Fact]
    public void No_public_field_can_be_changed()
    {
        var found = from type in Public
                    from field in type.GetFields(BindingFlags.Instance | BindingFlags.Static | BindingFlags.Public | BindingFlags.DeclaredOnly)
                    where field is { IsInitOnly: false, IsLiteral: false } && !type.IsEnum
                    select $"{type.Name}.{field.Name}";
        Assert.Empty(found);
    }

    [Fact]
    public void No_public_property_gives_a_list_that_can_be_changed()
    {
        Type[] changeable = [typeof(List<>), typeof(Dictionary<,>), typeof(HashSet<>), typeof(IList<>), typeof(ICollection<>), typeof(ISet<>), typeof(IDictionary<,>)];
        var found = from type in Public
                    from property in type.GetProperties(BindingFlags.Instance | BindingFlags.Static | BindingFlags.Public | BindingFlags.DeclaredOnly)
                    let given = property.PropertyType
                    where given.IsArray || (given.IsGenericType && changeable.Contains(given.GetGenericTypeDefinition()))
                    select $"{type.Name}.{property.Name}";
        Assert.Empty(found);
    }

    [Fact]
    public void Lists_that_a_model_gives_cannot_be_changed_behind_its_back()
    {
        var model = BackSpasmGuidance.Default;
        var result = Assert.IsType<TriageResult.Incomplete>(model.Triage(model.Describe()));
        object[] lists =
        [
            model.RedFlags, model.Causes, model.Treatments, model.Preventions, model.Questions, model.SafetyNet, model.Sources, model.Vocabulary.Findings, model.Vocabulary.Quantities,
            model.RedFlags[0].Citations, model.Questions[1].Findings, model.Treatments[0].Options, ((CompoundCondition)model.RedFlags[0].When).Parts, model.RedFlags[0].When.Findings,
            result.Reasons, result.Causes, result.Prevention, result.Decisive.Findings, result.Decisive.Ids, result.Next.Findings, result.Next.CouldSettle, result.Reasons[0].Open,
        ];
        Assert.All(lists, list => Assert.True(list is not Array && list is System.Collections.IList { IsReadOnly: true }, list.GetType().Name));
    }

    [Fact]
    public void Every_equatable_type_has_its_operators()
    {
        var equatable = Public.Where(type => type.GetInterfaces().Contains(typeof(IEquatable<>).MakeGenericType(type.ContainsGenericParameters ? typeof(object) : type))).ToList();
        Assert.True(equatable.Count >= 10);
        foreach (var type in equatable)
        {
            Assert.NotNull(type.GetMethod("op_Equality", [type, type]));
            Assert.NotNull(type.GetMethod("op_Inequality", [type, type]));
            Assert.True(type.GetMethod("Equals", [typeof(object)])!.DeclaringType != typeof(object) && type.GetMethod("GetHashCode", [])!.DeclaringType != typeof(object), type.Name);
        }
    }

    [Fact]
    public void A_type_that_overrides_equality_is_equatable()
    {
        var found = Public.Where(type => !type.IsEnum && type.GetMethod("Equals", BindingFlags.Instance | BindingFlags.Public | BindingFlags.DeclaredOnly, [typeof(object)]) is not null)
            .Where(type => !type.GetInterfaces().Contains(typeof(IEquatable<>).MakeGenericType(type)));
        Assert.Empty(found);
    }

    [Fact]
    public void Every_class_is_sealed_static_or_closed_to_others()
    {
        var open = Public.Where(type => type is { IsClass: true, IsSealed: false } && !(type.IsAbstract && type.GetConstructors(BindingFlags.Instance | BindingFlags.NonPublic | BindingFlags.Public)
            .All(constructor => constructor.IsPrivate || constructor.IsAssembly || constructor.IsFamilyAndAssembly)));
        Assert.Empty(open);
    }

    [Fact]
    public void Every_enumeration_and_each_of_its_members_is_documented_and_has_a_zero()
    {
        var docs = XDocument.Load(Path.ChangeExtension(typeof(GuidanceModel).Assembly.Location, ".xml")).Descendants("member")
            .ToDictionary(member => (string)member.Attribute("name")!, member => (string?)member.Element("summary"), StringComparer.Ordinal);
        var enumerations = Public.Where(type => type.IsEnum).ToList();
        Assert.True(enumerations.Count >= 6);
        foreach (var type in enumerations)
        {
            Assert.False(string.IsNullOrWhiteSpace(docs.GetValueOrDefault($"T:{type.FullName}")), type.Name);
            Assert.All(Enum.GetNames(type), name => Assert.False(string.IsNullOrWhiteSpace(docs.GetValueOrDefault($"F:{type.FullName}.{name}")), $"{type.Name}.{name}"));

            // A weight of nothing would be no evidence: there is none.
            Assert.True(Enum.IsDefined(type, 0) || type == typeof(EvidenceWeight), type.Name);
        }
    }

    [Fact]
    public void No_class_is_named_for_what_nobody_can_say()
    {
        string[] vague = ["Helper", "Util", "Utils", "Utility", "Manager", "Common", "Misc", "Processor"];
        Assert.DoesNotContain(SourceTree.FolderOfType.Keys, name => Array.Exists(vague, word => name.EndsWith(word, StringComparison.OrdinalIgnoreCase)));
    }
}
