#!/usr/bin/env bash
# What the guidance analyzers cost while a project builds: packs the library, generates a project of FILES files (500) that define content and use
# results, builds it with ReportAnalyzer, and prints the milliseconds a file, by analyzer. Goal: under 5 ms a file together.
#   bash benchmarks/analyzer-cost.sh [FILES]
set -euo pipefail
cd "$(dirname "$0")/.."

files=${1:-500}
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
project=$folder/project
mkdir "$project"

dotnet pack src/BackSpasms.Guidance -c Release -o "$folder/feed" --artifacts-path "$folder/artifacts" -v q >&2
version=$(basename "$folder"/feed/*.nupkg .nupkg)
version=${version#BackSpasms.Guidance.}

cat >"$project/NuGet.config" <<XML
<configuration>
  <packageSources><add key="packed" value="../feed" /></packageSources>
  <config><add key="globalPackagesFolder" value="../packages" /></config>
</configuration>
XML

cat >"$project/Cost.csproj" <<XML
<Project Sdk="Microsoft.NET.Sdk">
  <PropertyGroup>
    <TargetFramework>net10.0</TargetFramework>
    <Nullable>enable</Nullable>
    <ImplicitUsings>enable</ImplicitUsings>
    <ReportAnalyzer>true</ReportAnalyzer>
  </PropertyGroup>
  <ItemGroup>
    <PackageReference Include="BackSpasms.Guidance" Version="$version" />
  </ItemGroup>
</Project>
XML

for i in $(seq "$files"); do
    cat >"$project/Content$i.cs" <<CS
using BackSpasms.Guidance;

namespace Cost;

public static class Content$i
{
    public static Citation Source { get; } = new("acme/source-$i", "Acme", "Handbook, part $i", 2024, "https://example.org/$i", "The chapter on seats.");

    public static Finding Mark { get; } = new("acme/mark-$i", "a mark of belt $i", "Is there a mark where belt $i was?");

    public static RedFlag Flag { get; } = new(
        id: "acme/flag-$i",
        urgency: Urgency.Urgent,
        when: Findings.MinorTrauma & (Findings.Bruising | Mark) & !(Findings.AgeUnder5 & Findings.ChestPain),
        suspects: "an injury by belt $i",
        whatToDo: "Be seen by a clinician today. Take somebody with you, and say when and how it happened, and what you have taken for it so far.",
        citations: [Source]);

    public static string Advice(GuidanceModel guidance, int age)
    {
        var presentation = BackSpasmGuidance.Default.Describe(age: age, days: $((i % 30)), pain: 5).WithPresent("heavy-lifting").WithAbsent(Findings.SaddleNumbness);
        if (presentation[Findings.Numbness] == Answer.Absent)
        {
            return guidance.Triage(presentation) switch
            {
                TriageResult.Emergency e => e.Headline,
                TriageResult.Urgent or TriageResult.Routine => "soon",
                TriageResult.SelfCare s => s.Headline,
                TriageResult.Incomplete i => i.Next.Text,
            };
        }

        return Flag.WhatToDo;
    }
}
CS
done

dotnet build "$project/Cost.csproj" -v d --no-incremental >"$folder/build.log" || { grep -m 5 ': error ' "$folder/build.log" >&2; exit 1; }

# A line of the report: seconds (or '<0.001'), percent, name.
awk -v files="$files" '
    $0 ~ /BackSpasms\.Guidance\.Analyzers\.[A-Za-z0-9]+ \(BSG/ {
        seconds = $1; sub(/^</, "", seconds); sub(/,/, ".", seconds)
        match($0, /BackSpasms\.Guidance\.Analyzers\.[A-Za-z0-9]+/)
        name = substr($0, RSTART, RLENGTH)
        printf "%8.3f ms a file  %s\n", 1000 * seconds / files, name
        total += seconds
    }
    END {
        if (total == 0) { print "No analyzer was reported."; exit 1 }
        printf "%8.3f ms a file  together, over %d files\n", 1000 * total / files, files
    }' "$folder/build.log" | sort -rn
