using Fix = BackSpasms.Guidance.Analyzers.Tests.Fix<BackSpasms.Guidance.Analyzers.OutcomeSwitchAnalyzer, BackSpasms.Guidance.Analyzers.OutcomeSwitchFix>;

namespace BackSpasms.Guidance.Analyzers.Tests.Usage;

public sealed class BSG3002OutcomeSwitchFixTests
{
    [Fact]
    public Task Missing_arms_are_added() => Fix.Turns(
        Code.Method("""
            Console.WriteLine(result [|switch|]
            {
                TriageResult.Emergency e => e.Headline,
                TriageResult.Urgent => "today",
                TriageResult.SelfCare => "at home",
            });
            """),
        Code.Method("""
            Console.WriteLine(result switch
            {
                TriageResult.Emergency e => e.Headline,
                TriageResult.Urgent => "today",
                TriageResult.SelfCare => "at home",
                TriageResult.Routine => throw new NotImplementedException(),
                TriageResult.Incomplete => throw new NotImplementedException(),
            });
            """));

    [Fact]
    public Task Missing_arms_are_added_behind_an_arm_without_a_comma() => Fix.Turns(
        Code.Method("""
            Console.WriteLine(result [|switch|]
            {
                TriageResult.Emergency or TriageResult.Urgent or TriageResult.Routine => 1,
                TriageResult.SelfCare => 2
            });
            """),
        Code.Method("""
            Console.WriteLine(result switch
            {
                TriageResult.Emergency or TriageResult.Urgent or TriageResult.Routine => 1,
                TriageResult.SelfCare => 2,
                TriageResult.Incomplete => throw new NotImplementedException()
            });
            """));

    [Fact]
    public Task Arms_in_one_line_stay_in_one_line() => Fix.Turns(
        Code.Method("Console.WriteLine(result switch { TriageResult.Emergency => 1, TriageResult.Urgent => 2, TriageResult.Routine => 3, [|_|] => 4 });"),
        Code.Method("Console.WriteLine(result switch { TriageResult.Emergency => 1, TriageResult.Urgent => 2, TriageResult.Routine => 3, TriageResult.SelfCare => 4, TriageResult.Incomplete => 4 });"));

    [Fact]
    public Task Discard_gives_way_to_arms_that_answer_as_it_did() => Fix.Turns(
        Code.Method("""
            Console.WriteLine(result switch
            {
                TriageResult.Emergency e => e.Headline,
                TriageResult.Urgent => "today",

                // Everybody else waits.
                [|_|] => "wait",
            });
            """),
        Code.Method("""
            Console.WriteLine(result switch
            {
                TriageResult.Emergency e => e.Headline,
                TriageResult.Urgent => "today",

                // Everybody else waits.
                TriageResult.Routine => "wait",
                TriageResult.SelfCare => "wait",
                TriageResult.Incomplete => "wait",
            });
            """));

    [Fact]
    public Task Comments_stay_with_their_arms() => Fix.Turns(
        Code.Method("""
            Console.WriteLine(result switch
            {
                TriageResult.Emergency => 1, // now
                [|_|] => 2, // the rest
            });
            """),
        Code.Method("""
            Console.WriteLine(result switch
            {
                TriageResult.Emergency => 1, // now
                TriageResult.Urgent => 2,
                TriageResult.Routine => 2,
                TriageResult.SelfCare => 2,
                TriageResult.Incomplete => 2, // the rest
            });
            """));

    [Fact]
    public Task Comment_behind_the_last_arm_stays_before_those_that_are_added() => Fix.Turns(
        Code.Method("""
            Console.WriteLine(result [|switch|]
            {
                TriageResult.Emergency => 1, // now
                TriageResult.Urgent or TriageResult.Routine => 2, // soon
                TriageResult.SelfCare => 3, // at home
            });
            """),
        Code.Method("""
            Console.WriteLine(result switch
            {
                TriageResult.Emergency => 1, // now
                TriageResult.Urgent or TriageResult.Routine => 2, // soon
                TriageResult.SelfCare => 3, // at home
                TriageResult.Incomplete => throw new NotImplementedException(),
            });
            """));

    [Fact]
    public Task Arm_that_names_one_and_hides_the_rest_names_all() => Fix.Turns(
        Code.Method("Console.WriteLine(result switch { TriageResult.Urgent => 1, [|TriageResult.Emergency or _|] => 2 });"),
        Code.Method("Console.WriteLine(result switch { TriageResult.Urgent => 1, TriageResult.Emergency => 2, TriageResult.Routine => 2, TriageResult.SelfCare => 2, TriageResult.Incomplete => 2 });"));

    [Fact]
    public Task Switch_without_arms_gets_all() => Fix.Turns(
        Code.Method("int n = result [|switch|] { };"),
        Code.Method("int n = result switch { TriageResult.Emergency => throw new NotImplementedException(), TriageResult.Urgent => throw new NotImplementedException(), TriageResult.Routine => throw new NotImplementedException(), TriageResult.SelfCare => throw new NotImplementedException(), TriageResult.Incomplete => throw new NotImplementedException() };"));

    [Fact]
    public Task Name_stays() => Fix.Turns(
        Code.Method("""
            Console.WriteLine(result switch
            {
                TriageResult.Emergency or TriageResult.Urgent => "now",
                TriageResult.Routine => "later",
                [|var other|] => other.Headline
            });
            """),
        Code.Method("""
            Console.WriteLine(result switch
            {
                TriageResult.Emergency or TriageResult.Urgent => "now",
                TriageResult.Routine => "later",
                TriageResult.SelfCare other => other.Headline,
                TriageResult.Incomplete other => other.Headline
            });
            """));

    [Fact]
    public Task Null_stays_where_it_may_come() => Fix.Turns(
        Code.Class("""
            public int Method(TriageResult? result) => result switch
            {
                TriageResult.Emergency or TriageResult.Urgent or TriageResult.Routine or TriageResult.SelfCare => 1,
                [|_|] => 2,
            };
            """),
        Code.Class("""
            public int Method(TriageResult? result) => result switch
            {
                TriageResult.Emergency or TriageResult.Urgent or TriageResult.Routine or TriageResult.SelfCare => 1,
                TriageResult.Incomplete => 2,
                null => 2,
            };
            """));

    [Fact]
    public Task Types_are_named_as_the_file_can() => Fix.Turns(
        """
        public class Consumer
        {
            public int Method(BackSpasms.Guidance.TriageResult result) => result [|switch|]
            {
                BackSpasms.Guidance.TriageResult.Emergency or BackSpasms.Guidance.TriageResult.Urgent => 1,
                BackSpasms.Guidance.TriageResult.Routine or BackSpasms.Guidance.TriageResult.SelfCare => 2,
            };
        }
        """.ReplaceLineEndings("\n"),
        """
        public class Consumer
        {
            public int Method(BackSpasms.Guidance.TriageResult result) => result switch
            {
                BackSpasms.Guidance.TriageResult.Emergency or BackSpasms.Guidance.TriageResult.Urgent => 1,
                BackSpasms.Guidance.TriageResult.Routine or BackSpasms.Guidance.TriageResult.SelfCare => 2,
                BackSpasms.Guidance.TriageResult.Incomplete => throw new System.NotImplementedException(),
            };
        }
        """.ReplaceLineEndings("\n"));

    [Fact]
    public Task Statement_gets_its_labels() => Fix.Turns(
        Code.Method("""
            [|switch|] (result)
            {
                case TriageResult.Emergency:
                case TriageResult.Urgent:
                    Console.WriteLine("now");
                    break;
                case TriageResult.SelfCare s when s.Plan.Now.Count > 0:
                    break;
                case TriageResult.SelfCare:
                    break;
            }
            """),
        Code.Method("""
            switch (result)
            {
                case TriageResult.Emergency:
                case TriageResult.Urgent:
                    Console.WriteLine("now");
                    break;
                case TriageResult.SelfCare s when s.Plan.Now.Count > 0:
                    break;
                case TriageResult.SelfCare:
                    break;
                case TriageResult.Routine:
                    break;
                case TriageResult.Incomplete:
                    break;
            }
            """));

    [Fact]
    public Task Default_gives_way_to_labels() => Fix.Turns(
        Code.Method("""
            switch (result)
            {
                case TriageResult.Emergency or TriageResult.Urgent:
                    Console.WriteLine("now");
                    break;
                [|default|]:
                    Console.WriteLine("later");
                    break;
            }
            """),
        Code.Method("""
            switch (result)
            {
                case TriageResult.Emergency or TriageResult.Urgent:
                    Console.WriteLine("now");
                    break;
                case TriageResult.Routine:
                case TriageResult.SelfCare:
                case TriageResult.Incomplete:
                    Console.WriteLine("later");
                    break;
            }
            """));

    [Fact]
    public Task All_switches_of_a_file_are_mended_at_once() => Fix.Turns(
        Code.Class("""
            public int One(TriageResult result) => result switch
            {
                TriageResult.Emergency => 1,
                TriageResult.Urgent => result [|switch|]
                {
                    TriageResult.Emergency or TriageResult.Urgent or TriageResult.Routine or TriageResult.SelfCare => 2,
                },
                TriageResult.Routine or TriageResult.SelfCare => 3,
                [|_|] => 4,
            };

            public void Two(TriageResult result)
            {
                switch (result)
                {
                    case TriageResult.Emergency or TriageResult.Urgent or TriageResult.Routine or TriageResult.SelfCare:
                        break;
                    [|default|]:
                        throw new InvalidOperationException();
                }
            }
            """),
        Code.Class("""
            public int One(TriageResult result) => result switch
            {
                TriageResult.Emergency => 1,
                TriageResult.Urgent => result switch
                {
                    TriageResult.Emergency or TriageResult.Urgent or TriageResult.Routine or TriageResult.SelfCare => 2,
                    TriageResult.Incomplete => throw new NotImplementedException(),
                },
                TriageResult.Routine or TriageResult.SelfCare => 3,
                TriageResult.Incomplete => 4,
            };

            public void Two(TriageResult result)
            {
                switch (result)
                {
                    case TriageResult.Emergency or TriageResult.Urgent or TriageResult.Routine or TriageResult.SelfCare:
                        break;
                    case TriageResult.Incomplete:
                        throw new InvalidOperationException();
                }
            }
            """),
        changes: "3");

    [Fact]
    public Task Pattern_that_looks_inside_has_none() => Fix.HasNone(
        Code.Method("Console.WriteLine(result switch { TriageResult.Emergency => 1, [|TriageResult { Headline: var headline } other|] => headline.Length });"));

    [Theory]
    [InlineData("TriageResult { Headline: var headline } other")]
    [InlineData("var other")]
    [InlineData("TriageResult { Headline: var headline }")]
    public Task Label_that_names_what_it_takes_has_none(string pattern) => Fix.HasNone(Code.Method($$"""
        switch (result)
        {
            case TriageResult.Emergency:
                break;
            case [|{{pattern}}|]:
                break;
        }
        """));

    [Fact]
    public Task Default_before_a_label_with_a_condition_has_none() => Fix.HasNone(Code.Method("""
        switch (result)
        {
            [|default|]:
                break;
            case TriageResult.Emergency e when e.Headline.Length > 9:
                break;
        }
        """));

    [Fact]
    public Task Default_before_other_labels_gives_way_to_labels() => Fix.Turns(
        Code.Method("""
            switch (result)
            {
                [|default|]:
                    break;
                case TriageResult.Emergency or TriageResult.Urgent or TriageResult.Routine or TriageResult.SelfCare:
                    break;
            }
            """),
        Code.Method("""
            switch (result)
            {
                case TriageResult.Incomplete:
                    break;
                case TriageResult.Emergency or TriageResult.Urgent or TriageResult.Routine or TriageResult.SelfCare:
                    break;
            }
            """));

    [Fact]
    public Task Label_without_a_name_gives_way_to_labels() => Fix.Turns(
        Code.Method("""
            switch (result)
            {
                case TriageResult.Emergency or TriageResult.Urgent or TriageResult.Routine or TriageResult.SelfCare:
                    break;
                case [|not null|]:
                    break;
            }
            """),
        Code.Method("""
            switch (result)
            {
                case TriageResult.Emergency or TriageResult.Urgent or TriageResult.Routine or TriageResult.SelfCare:
                    break;
                case TriageResult.Incomplete:
                    break;
            }
            """));

    [Fact]
    public Task Null_stays_with_default_where_it_may_come() => Fix.Turns(
        Code.Class("""
            public void Method(TriageResult? result)
            {
                switch (result)
                {
                    case TriageResult.Emergency or TriageResult.Urgent or TriageResult.Routine or TriageResult.SelfCare:
                        break;
                    [|default|]:
                        break;
                }
            }
            """),
        Code.Class("""
            public void Method(TriageResult? result)
            {
                switch (result)
                {
                    case TriageResult.Emergency or TriageResult.Urgent or TriageResult.Routine or TriageResult.SelfCare:
                        break;
                    case TriageResult.Incomplete:
                    case null:
                        break;
                }
            }
            """));

    [Fact]
    public Task Null_that_has_its_own_label_keeps_it() => Fix.Turns(
        Code.Class("""
            public void Method(TriageResult? result)
            {
                switch (result)
                {
                    case null:
                        break;
                    case TriageResult.Emergency or TriageResult.Urgent or TriageResult.Routine or TriageResult.SelfCare:
                        break;
                    [|default|]:
                        break;
                }
            }
            """),
        Code.Class("""
            public void Method(TriageResult? result)
            {
                switch (result)
                {
                    case null:
                        break;
                    case TriageResult.Emergency or TriageResult.Urgent or TriageResult.Routine or TriageResult.SelfCare:
                        break;
                    case TriageResult.Incomplete:
                        break;
                }
            }
            """));

    [Fact]
    public Task Name_of_what_may_be_null_stays_for_null() => Fix.Turns(
        Code.Class("""
            public object Method(TriageResult? result) => result switch
            {
                TriageResult.Emergency or TriageResult.Urgent or TriageResult.Routine or TriageResult.SelfCare => 1,
                [|var other|] => $"{other}",
            };
            """),
        Code.Class("""
            public object Method(TriageResult? result) => result switch
            {
                TriageResult.Emergency or TriageResult.Urgent or TriageResult.Routine or TriageResult.SelfCare => 1,
                TriageResult.Incomplete other => $"{other}",
                var other => $"{other}",
            };
            """));

    [Fact]
    public Task Type_and_name_give_way_to_types_and_name() => Fix.Turns(
        Code.Method("Console.WriteLine(result switch { TriageResult.Emergency or TriageResult.Urgent or TriageResult.Routine => 1, [|TriageResult other|] => other.Headline.Length });"),
        Code.Method("Console.WriteLine(result switch { TriageResult.Emergency or TriageResult.Urgent or TriageResult.Routine => 1, TriageResult.SelfCare other => other.Headline.Length, TriageResult.Incomplete other => other.Headline.Length });"));
}
