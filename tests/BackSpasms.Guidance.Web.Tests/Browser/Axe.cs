using Deque.AxeCore.Commons;
using Microsoft.Playwright;

namespace BackSpasms.Guidance.Web.Tests;

/// <summary>
/// The axe that comes with the package. It runs inside the page: the package's own way opens a second window for each run, which takes longer than
/// all the rest.
/// </summary>
public static class Axe
{
    private static readonly string Script = new BundledAxeScriptProvider().GetScript();

    public static Task PutIntoAsync(IPage page) => page.EvaluateAsync(Script);

    /// <summary>What it finds on the whole page, each with the element; all rules, or the one that is named.</summary>
    public static async Task<string[]> ViolationsAsync(IPage page, string? rule = null)
    {
        var found = await page.EvaluateAsync<string[]>("""
            async rule => {
                const result = await axe.run(document, { resultTypes: ["violations"], ...(rule ? { runOnly: [rule] } : {}) });
                return [String(result.passes.length), ...result.violations.flatMap(each => each.nodes.map(node => `${each.id}: ${each.help}\n${node.html}`))];
            }
            """, rule);
        Assert.True(found[0] != "0" || found.Length > 1, "axe looked at nothing.");
        return found[1..];
    }
}
