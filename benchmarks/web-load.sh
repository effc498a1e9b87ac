#!/usr/bin/env bash
# A minute of load on the web sample from another process on loopback: the triage endpoint and the same endpoint with a constant answer, in turns,
# so that whatever else the machine does falls on both. Prints throughput, ratio (goal: at least 70 %), failed requests (goal: none) and memory.
# Needs the .NET SDK, curl and wrk; on Debian and Ubuntu: apt-get install curl wrk
#
#   bash benchmarks/web-load.sh            3 rounds of 10 + 10 seconds
#   ROUNDS=1 SECONDS_EACH=2 bash benchmarks/web-load.sh
set -euo pipefail
cd "$(dirname "$0")/.."

for program in dotnet curl wrk; do
    command -v "$program" >/dev/null || { echo "$program is missing; on Debian and Ubuntu: apt-get install curl wrk" >&2; exit 2; }
done

rounds=${ROUNDS:-3} seconds=${SECONDS_EACH:-10} connections=${CONNECTIONS:-16} port=${PORT:-5193}
base="http://127.0.0.1:$port"
work=$(mktemp -d)
server=
cleanup() {
    [ -z "$server" ] || { kill "$server" 2>/dev/null && wait "$server" || true; }
    rm -rf "$work"
}
trap cleanup EXIT

cat >"$work/case.lua" <<'LUA'
wrk.method = "POST"
wrk.headers["Content-Type"] = "application/json"
wrk.body = '{"id":"case-1","age":34,"days":1,"pain":5,"present":["heavy-lifting"],"othersAbsent":true}'
done = function(summary, latency, requests)
    local e = summary.errors
    io.write(string.format("sum %d %d %d %d %d\n", summary.requests, summary.duration,
        e.connect + e.read + e.write + e.status + e.timeout, latency:percentile(50), latency:percentile(99)))
end
LUA

dotnet build samples/Web -c Release -v quiet --nologo
(
    cd samples/Web
    exec dotnet bin/Release/net10.0/backspasms-web.dll --urls "$base" --Benchmark:ConstantEndpoint=true \
        --Limits:RequestsPerMinute=100000000 --Limits:Burst=10000000
) >"$work/log" 2>&1 &
server=$!
for _ in $(seq 100); do
    curl -fs "$base/health/ready" >/dev/null && break
    sleep 0.2
done
curl -fs "$base/health/ready" >/dev/null || { tail -n 20 "$work/log" >&2; exit 1; }

megabytes() { awk '/^VmRSS/ { printf "%.0f", $2 / 1024 }' "/proc/$server/status"; }
declare -A requests=([triage]=0 [constant]=0) micros=([triage]=0 [constant]=0)
failed=0
load() {
    local sum
    sum=$(wrk -t1 -c"$connections" -d"$2s" --timeout 10s -s "$work/case.lua" "$base/api/v1/$1" | grep '^sum ')
    read -r _ count time errors median worst <<<"$sum"
}

# Until the compiler has seen what is hot, nothing is worth measuring.
load triage "$seconds"
load constant "$seconds"

memory_start=$(megabytes)
printf '%-6s %-9s %10s %9s %9s %7s %7s\n' round endpoint requests/s p50/ms p99/ms failed MB
for round in $(seq "$rounds"); do
    for endpoint in triage constant; do
        load "$endpoint" "$seconds"
        requests[$endpoint]=$((${requests[$endpoint]} + count))
        micros[$endpoint]=$((${micros[$endpoint]} + time))
        failed=$((failed + errors))
        awk -v r="$round" -v e="$endpoint" -v c="$count" -v t="$time" -v m="$median" -v w="$worst" -v f="$errors" -v mb="$(megabytes)" \
            'BEGIN { printf "%-6s %-9s %10.0f %9.2f %9.2f %7d %7d\n", r, e, c * 1e6 / t, m / 1000, w / 1000, f, mb }'
    done
done
curl -fs "$base/health/ready" >/dev/null || failed=$((failed + 1))
memory_end=$(megabytes)

awk -v tc="${requests[triage]}" -v tt="${micros[triage]}" -v cc="${requests[constant]}" -v ct="${micros[constant]}" -v f="$failed" -v a="$memory_start" -v b="$memory_end" 'BEGIN {
    triage = tc * 1e6 / tt; constant = cc * 1e6 / ct
    printf "triage %.0f requests/s, constant %.0f requests/s, ratio %.1f %% (goal 70 %%)\n", triage, constant, 100 * triage / constant
    printf "failed requests %d (goal 0) of %d\n", f, tc + cc
    printf "memory %d MB at the start, %d MB at the end\n", a, b
    exit !(triage >= 0.7 * constant && f == 0)
}'
