package feel_test

import (
	"errors"
	"fmt"
	"os"
	"strings"
	"testing"
	"time"

	"github.com/tutti-io/tutti/feel"
)

// hostile expressions try to use up time, memory or the stack. Each must end, with a value or a clear error.
func hostile() []string {
	rep := strings.Repeat
	list := []string{
		// Loops.
		"for i in 1..1000000000 return i", "for i in 1..999999999999999999 return i", "for i in -1000000000..1000000000 return i * i",
		"for i in 1..1000, j in 1..1000, k in 1..1000 return i + j + k", "for i in 1..10000 return for j in 1..10000 return j",
		"some i in 1..1000000000 satisfies i < 0", "every i in 1..1000000000 satisfies i > 0",
		"some a in 1..5000, b in 1..5000 satisfies a * b < 0", "every a in 1..5000, b in 1..5000 satisfies a * b > 0",
		"count(for i in 1..100000 return partial)", "for i in 1..100000 return partial", "for i in 1..100000 return string(partial)",
		"for i in 1..20000 return sum(partial)", "for i in 1..3000 return append(partial, i)", "for i in 1..100000 return concatenate(partial, partial)",
		"for i in 1..1000 return for j in partial return partial", "for i in 0.1..1000000000000.5 return i", "for i in 1e9 return i",
		"(for i in 1..100000 return i)[(for j in 1..100000 return j)[item = 5][1]]", "(for i in 1..500000 return i)[item > 0 and item > 1]",
		"(for i in 1..3000 return i)[count((for j in 1..3000 return j)[item > 5]) > 0]", "for i in 1..1000000 return {a: i, b: {c: i}}",
		"for i in 1..300000 return now()", "for i in 1..300000 return uuid()", "for i in 1..300000 return random number()",
		// Recursion.
		"{a: {f: function(c, n) c.f(c, n + 1)}, r: a.f(a, 1)}.r", "{a: {f: function(c, n) 1 + c.f(c, n + 1) + c.f(c, n + 2)}, r: a.f(a, 1)}.r",
		"{a: {f: function(c, n) if n = 0 then 1 else c.f(c, n - 1) + c.f(c, n - 1)}, r: a.f(a, 60)}.r",
		"{a: {f: function(c, n) [c.f(c, n)]}, r: a.f(a, 1)}.r", "{a: {f: function(c, x) c.f(c, [x, x])}, r: a.f(a, [1])}.r",
		"{a: {f: function(c, x) c.f(c, x + x)}, r: a.f(a, \"abcdefgh\")}.r", "{a: {f: function(c, x) for i in [1, 2] return c.f(c, x)}, r: a.f(a, 1)}.r",
		"{a: {f: function(c, x) [1, 2][c.f(c, item) > 0]}, r: a.f(a, 1)}.r", "{a: {f: function(c, x) sort([1, 2], function(p, q) c.f(c, p))}, r: a.f(a, 1)}.r",
		"{a: {f: function(c, n) if n = 0 then [] else [c.f(c, n - 1)]}, r: a.f(a, 900), q: string(r), e: r = r, h: flatten(r)}.q",
		"{a: {f: function(c, n) " + rep("(", 400) + "c.f(c, n)" + rep(")", 400) + "}, r: a.f(a, 1)}.r",
		"{a: {f: function(c, n) " + rep("[", 200) + "c.f(c, n)" + rep("]", 200) + "}, r: a.f(a, 1)}.r",
		// Values that grow.
		`{a: "0123456789", b: a+a+a+a+a+a+a+a, c: b+b+b+b+b+b+b+b, d: c+c+c+c+c+c+c+c, e: d+d+d+d+d+d+d+d, f: e+e+e+e+e+e+e+e, g: f+f+f+f+f+f+f+f, h: g+g+g+g+g+g+g+g, i: h+h+h+h+h+h+h+h}.i`,
		`{a: [1,2,3,4,5,6,7,8], b: [a,a,a,a,a,a,a,a], c: [b,b,b,b,b,b,b,b], d: [c,c,c,c,c,c,c,c], e: [d,d,d,d,d,d,d,d], f: [e,e,e,e,e,e,e,e], g: [f,f,f,f,f,f,f,f], h: [g,g,g,g,g,g,g,g], r: flatten(h)}.r`,
		`{a: [1,2,3,4,5,6,7,8], b: [a,a,a,a,a,a,a,a], c: [b,b,b,b,b,b,b,b], d: [c,c,c,c,c,c,c,c], e: [d,d,d,d,d,d,d,d], f: [e,e,e,e,e,e,e,e], g: [f,f,f,f,f,f,f,f], h: [g,g,g,g,g,g,g,g], r: string(h)}.r`,
		`{a: [1,2,3,4,5,6,7,8], b: [a,a,a,a,a,a,a,a], c: [b,b,b,b,b,b,b,b], d: [c,c,c,c,c,c,c,c], e: [d,d,d,d,d,d,d,d], f: [e,e,e,e,e,e,e,e], g: [f,f,f,f,f,f,f,f], h: [g,g,g,g,g,g,g,g], r: to json(h)}.r`,
		`{a: [1,2,3,4,5,6,7,8], b: [a,a,a,a,a,a,a,a], c: [b,b,b,b,b,b,b,b], d: [c,c,c,c,c,c,c,c], e: [d,d,d,d,d,d,d,d], f: [e,e,e,e,e,e,e,e], g: [f,f,f,f,f,f,f,f], h: [g,g,g,g,g,g,g,g], r: h = h}.r`,
		`{a: [1,2,3,4,5,6,7,8], b: [a,a,a,a,a,a,a,a], c: [b,b,b,b,b,b,b,b], d: [c,c,c,c,c,c,c,c], e: [d,d,d,d,d,d,d,d], f: [e,e,e,e,e,e,e,e], g: [f,f,f,f,f,f,f,f], h: [g,g,g,g,g,g,g,g], r: h.x}.r`,
		`{a: [1,2,3,4,5,6,7,8], b: [a,a,a,a,a,a,a,a], c: [b,b,b,b,b,b,b,b], d: [c,c,c,c,c,c,c,c], e: [d,d,d,d,d,d,d,d], f: [e,e,e,e,e,e,e,e], g: [f,f,f,f,f,f,f,f], h: [g,g,g,g,g,g,g,g], r: h + 1}.r`,
		`{a: [1,2,3,4,5,6,7,8], b: [a,a,a,a,a,a,a,a], c: [b,b,b,b,b,b,b,b], d: [c,c,c,c,c,c,c,c], e: [d,d,d,d,d,d,d,d], f: [e,e,e,e,e,e,e,e], g: [f,f,f,f,f,f,f,f], h: [g,g,g,g,g,g,g,g], r: distinct values([h, h, h])}.r`,
		`{a: [1,2,3,4,5,6,7,8], b: [a,a,a,a,a,a,a,a], c: [b,b,b,b,b,b,b,b], d: [c,c,c,c,c,c,c,c], e: [d,d,d,d,d,d,d,d], f: [e,e,e,e,e,e,e,e], g: [f,f,f,f,f,f,f,f], h: [g,g,g,g,g,g,g,g]}`,
		`string join(for i in 1..100000 return "0123456789012345678901234567890123456789012345678901234567890123456789012345678901234567890123456789")`,
		`string join(for i in 1..100000 return "x", "0123456789012345678901234567890123456789012345678901234567890123456789")`,
		`replace(string join(for i in 1..50000 return "a"), "a", "bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb")`,
		`{s: string join(for i in 1..50000 return "a"), r: replace(s, "a*", s)}.r`, `{s: string join(for i in 1..30000 return "a"), r: replace(s, "(a*)", "$1$1$1$1$1$1$1$1")}.r`,
		`{s: string join(for i in 1..100000 return "a"), r: split(s, "")}.r`, `{s: string join(for i in 1..100000 return "a,"), r: split(s, ",")}.r`,
		`{s: string join(for i in 1..50000 return "a"), r: for i in 1..10000 return upper case(s)}.r`, `{s: string join(for i in 1..50000 return "a"), r: for i in 1..100000 return string length(s)}.r`,
		`{s: string join(for i in 1..50000 return "a"), r: for i in 1..100000 return contains(s, "b")}.r`, `{s: string join(for i in 1..50000 return "é"), r: for i in 1..100000 return substring(s, 5, 1)}.r`,
		`{s: string join(for i in 1..50000 return "a"), r: for i in 1..100000 return s = s}.r`, `{s: string join(for i in 1..50000 return "a"), r: for i in 1..100000 return lower case(s)}.r`,
		`{s: string join(for i in 1..50000 return "a"), r: for i in 1..100000 return s < s}.r`, `{s: string join(for i in 1..50000 return "a"), r: for i in 1..100000 return ends with(s, s)}.r`,
		`{s: string join(for i in 1..50000 return " "), r: for i in 1..100000 return trim(s)}.r`, `{s: string join(for i in 1..50000 return " "), r: for i in 1..100000 return is blank(s)}.r`,
		`{s: string join(for i in 1..50000 return "1"), r: for i in 1..100000 return number(s)}.r`, `{s: string join(for i in 1..9000 return "1"), r: for i in 1..100000 return number(s)}.r`,
		`{s: string join(for i in 1..50000 return "a"), r: for i in 1..100000 return to base64(s)}.r`, `{s: string join(for i in 1..50000 return "a"), r: for i in 1..100000 return from json(s)}.r`,
		`{s: string join(for i in 1..50000 return "a"), r: for i in 1..100000 return substring before(s, "b")}.r`, `{s: string join(for i in 1..50000 return "a"), r: for i in 1..100000 return substring after(s, "ab")}.r`,
		`{s: string join(for i in 1..50000 return "a"), r: for i in 1..100000 return number(s, ",", ".")}.r`, `{s: string join(for i in 1..50000 return "a"), r: for i in 1..100000 return date(s)}.r`,
		`{s: string join(for i in 1..50000 return "9"), r: for i in 1..100000 return duration("P" + s + "D")}.r`, `from json(string join(for i in 1..200000 return "["))`,
		`from json(string join(for i in 1..50000 return "[") + string join(for i in 1..50000 return "]"))`, `flatten(from json(string join(for i in 1..9000 return "[") + string join(for i in 1..9000 return "]")))`,
		`string(from json(string join(for i in 1..9000 return "[") + string join(for i in 1..9000 return "]")))`, `{x: from json(string join(for i in 1..9000 return "[") + string join(for i in 1..9000 return "]")), r: x = x}.r`,
		`{x: from json(string join(for i in 1..9000 return "{\"a\":") + "1" + string join(for i in 1..9000 return "}")), r: x = x}.r`, `to json(from json(string join(for i in 1..9000 return "[") + string join(for i in 1..9000 return "]")))`,
		`{k: for i in 1..100000 return "a", r: get value({}, k)}.r`, `{k: for i in 1..100000 return "a", r: context put({}, k, 1)}.r`, `{k: for i in 1..900 return "a", r: context put({}, k, 1)}.r`,
		`context(for i in 1..100000 return {key: string(i), value: i})`, `{c: context(for i in 1..20000 return {key: string(i), value: i}), r: for i in 1..10000 return context put(c, "a", i)}.r`,
		`{c: context(for i in 1..20000 return {key: string(i), value: i}), r: for i in 1..10000 return context merge(c, c)}.r`, `{c: context(for i in 1..20000 return {key: string(i), value: i}), r: for i in 1..10000 return get entries(c)}.r`,
		`{c: context(for i in 1..20000 return {key: string(i), value: i}), r: for i in 1..10000 return c = c}.r`, `{c: context(for i in 1..20000 return {key: string(i), value: i}), r: for i in 1..100000 return c.nope}.r`,
		// Lists.
		"sort(for i in 1..100000 return -i, function(x, y) x < y)", "sort(for i in 1..100000 return i, function(x, y) true)", "sort(for i in 1..100000 return i, function(x, y) false)",
		"sort(for i in 1..100000 return i, function(x, y) random number() < 0.5)", "sort(for i in 1..1000 return i, function(x, y) count(for z in 1..1000 return z) > 0)",
		"distinct values(for i in 1..100000 return i)", "distinct values(for i in 1..20000 return {a: i})", "distinct values(for i in 1..20000 return [[[[[i]]]]])", "duplicate values(for i in 1..100000 return i)", "union(for i in 1..100000 return i, for i in 1..100000 return -i)",
		"partition(for i in 1..300000 return i, 1)", "reverse(for i in 1..300000 return i)", "{x: for i in 1..100000 return i, r: for i in 1..100000 return reverse(x)}.r", "{x: for i in 1..100000 return i, r: for i in 1..100000 return index of(x, i)}.r",
		"{x: for i in 1..100000 return i, r: for i in 1..100000 return list contains(x, -i)}.r", "{x: for i in 1..100000 return i, r: for i in x return remove(x, i)}.r", "{x: for i in 1..100000 return i, r: for i in x return insert before(x, i, 0)}.r", "{x: for i in 1..100000 return i, r: for i in x return sublist(x, i)}.r",
		"{x: for i in 1..100000 return i, r: for i in x return sum(x)}.r", "{x: for i in 1..100000 return i, r: for i in x return median(x)}.r", "{x: for i in 1..100000 return i, r: for i in x return mode(x)}.r", "{x: for i in 1..100000 return i, r: for i in x return stddev(x)}.r",
		"{x: for i in 1..100000 return i, r: for i in x return min(x)}.r", "{x: for i in 1..100000 return i, r: for i in x return product(x)}.r", "{x: for i in 1..100000 return true, r: for i in x return all(x)}.r", "{x: for i in 1..100000 return i, r: for i in x return x = x}.r", "{x: for i in 1..100000 return i, r: for i in x return i in x}.r", "{x: for i in 1..100000 return i, r: for i in x return count(x)}.r",
		"{x: for i in 1..100000 return null, r: x.a.b.c.d}.r", "{x: for i in 1..100000 return null, r: for i in x return i + 1}.r", "product(for i in 1..100000 return 999999999999)", "product(for i in 1..100000 return 1.000000001)", "sum(for i in 1..200000 return 1 / 3)",
		// Numbers.
		"10 ** 6000 * 10 ** 6000", "for i in 1..100000 return 10 ** 6000", "for i in 1..100000 return 1.1 ** 999999999", "for i in 1..100000 return 1.000001 ** 999999", "9 ** 9 ** 9 ** 9", "2 ** 0.5 ** 0.5", "for i in 1..100000 return modulo(10 ** 6000, 7)", "for i in 1..100000 return 10 ** 6000 + 1", "for i in 1..100000 return decimal(10 ** -6000, 6000)", "for i in 1..100000 return decimal(1 / 3, 6000)",
		"for i in 1..100000 return odd(10 ** 6000)", "for i in 1..100000 return string(10 ** 6000)", "for i in 1..100000 return 10 ** 6000 = 10 ** 6000 + 1", "for i in 1..100000 return sqrt(10 ** 300)", "for i in 1..100000 return log(i)", "for i in 1..100000 return floor(10 ** -6000)", "for i in 1..100000 return 1 / 3 * 3 / 7", "for i in 1..100000 return i ** 0.37", "for i in 1..1000000 return 123456789012345678901234567890.5 * 1.1", "for i in 10 ** 6000..10 ** 6000 + 5 return i", "[1, 2][10 ** 6000]", "substring(\"abc\", 10 ** 6000)", "for i in 1..100000 return even(10 ** 6000) and odd(10 ** 5999)",
		rep("9", 10_000), "0." + rep("9", 10_000), rep("9", 9_999) + " * " + rep("9", 9_999), "for i in 1..10000 return " + rep("9", 9_000) + " * " + rep("9", 9_000), "for i in 1..10000 return " + rep("9", 9_000) + " / 7", "for i in 1..10000 return string(" + rep("9", 9_000) + ")", "for i in 1..10000 return modulo(" + rep("9", 9_000) + ", 7)", "for i in 1..10000 return " + rep("9", 9_000) + " = " + rep("9", 9_000) + ".5",
		// Time.
		`for i in 1..100000 return date("2024-01-01") + duration("P" + string(i) + "D")`, `date("999999999-12-31") + duration("P1D")`, `date("2024-01-01") + duration("P999999999Y")`, `duration("P9999999999999999999D")`, `duration("PT9223372036854775807S") * 2`, `duration("PT9223372036854775807S") + duration("PT1S")`, `-duration("P1D")`, `duration("P1D") / 0.0000000001`, `for i in 1..100000 return date and time("2024-07-01T10:00:00@Europe/Berlin") + duration("P1M")`, `for i in 1..100000 return time("10:00:00@Europe/Berlin")`, `date and time("2024-07-01T10:00:00@../../etc/passwd")`, `date and time(date and time("2024-07-01T10:00:00"), "/etc/passwd")`, `date("2024-01-01") * date("2024-01-01")`,
		`for i in 1..100000 return date and time(date and time("2024-07-01T10:00:00"), "Nowhere/" + string(i))`, `for i in 1..100000 return week of year(date("2024-01-01"))`, `[date("0000-01-01")..date("9999-12-31")]`, `date(10 ** 30, 1, 1)`, `time(10 ** 30, 0, 0)`, `date("2024-01-01") - date("-999999999-01-01")`,
		// Patterns.
		`matches("aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa!", "(a+)+$")`, `matches("aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa", "(a|a)*b")`, `matches("aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa!", "(a*)*$")`, `matches("aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa!", "((a+)+)+\1$")`, `matches("aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa!", "(?=(a+)+$)b")`, `matches("aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa!", "(?<=(a{1,30}){1,30})b")`, `matches("a", "((((((((((a{1,50}){1,50}){1,50}){1,50}){1,50}){1,50}){1,50}){1,50}){1,50}){1,50})")`, `matches("a", "a{1000000000}")`, `matches("aaa", "(?>(a+))+b")`,
		`matches(string join(for i in 1..100000 return "a"), "(.*)(.*)(.*)(.*)(.*)b")`, `matches(string join(for i in 1..100000 return "a"), "(a?){100}b")`, `matches(string join(for i in 1..100000 return "ab"), "(a|b|ab)*c")`, `matches(string join(for i in 1..20000 return "a"), "a*a*a*a*a*b")`, `matches(string join(for i in 1..20000 return "a"), "(a*)\1\1b")`, `matches(string join(for i in 1..100000 return "a"), "(?<=a{1,1000})b")`, `extract(string join(for i in 1..100000 return "a"), "a")`, `extract(string join(for i in 1..100000 return "a"), "a*?")`, `for i in 1..100000 return matches("abc", "b" + string(i))`,
		`matches("a", string join(for i in 1..10000 return "("))`, `matches("a", string join(for i in 1..10000 return "(a|"))`, `matches("a", string join(for i in 1..10000 return "["))`, `matches("a", string join(for i in 1..100000 return "a?"))`, `matches(string join(for i in 1..30 return "a"), string join(for i in 1..30 return "a?") + string join(for i in 1..30 return "a"))`, `for i in 1..100000 return replace("abcabcabc", "(a)(b)(c)", "$3$2$1")`,
		// Tests and names.
		"1 in (" + rep("1, ", 50_000) + "2)", "x.a" + rep(".a", 900), "{a: 1}" + rep(".a", 900), "[1]" + rep("[1]", 900), rep("-", 1) + "1" + rep(" - -1", 50_000), "for i in 1..100000 return missing", "for i in 1..100000 return missing(1)", "[1, 2, 3]" + rep("[item > 0", 200) + rep("]", 200), "1 in [1..10 ** 6000]", "function(x) x", "{f: function(x) x, r: sort([f, f], function(a, b) true)}.r",
	}
	for _, deep := range []struct{ open, middle, close string }{
		{"(", "1", ")"}, {"[", "", "]"}, {"{a: ", "1", "}"}, {"if true then ", "1", " else 2"}, {"f(", "1", ")"}, {"for x in [1] return ", "1", ""}, {"not(", "true", ")"}, {"-(", "1", ")"}, {"1 + (", "1", ")"}, {"x[", "1", "]"}, {"1 in (", "1", ")"}, {"function(x) ", "1", ""}, {"f([", "1", "])"}, {"f(a: [", "1", "])"}, {"some x in [", "1", "] satisfies true"}, {"for x in (", "[1]", ") return x"}, {"(", "1", "..2]"}, {"[1..", "1", "]"}, {"{a+b: ", "1", "}"}, {"if ", "true", " then 1 else 2"},
	} {
		for _, n := range []int{60, 400, 20_000} {
			list = append(list, rep(deep.open, n)+deep.middle+rep(deep.close, n))
		}
		list = append(list, rep(deep.open, 3_000), deep.middle+rep(deep.close, 3_000))
	}
	return append(list, rep("a", 1<<20), rep("a.", 400_000), rep("1+", 400_000)+"1", rep("(", 1<<20), `"`+rep("\\", 1<<20), rep(" ", 1<<20), rep("/*", 400_000), rep("a ", 400_000)+"(1)", rep("`", 400_000), rep("{a:", 200_000), rep("1 and ", 100_000)+"1", rep("1 in ", 100_000)+"1", "["+rep("1,", 300_000)+"1]", "{"+rep("a:1,", 100_000)+"a:1}", rep("x", 1<<21), "\xff\xfe", "\x00", rep("if ", 100_000), rep("-", 100_000)+"1", rep("[", 3_000)+"1..2"+rep("]", 3_000), rep("a b ", 100_000))
}

const aim = 100 * time.Millisecond

// slow is far above what the slowest takes (some 100 ms): it tells an end from none, not a fast machine from a slow one.
const slow = 5 * time.Second

func TestHostileExpressions(t *testing.T) {
	counts := map[string]int{}
	for i, src := range hostile() {
		if os.Getenv("HOSTILE") != "" {
			fmt.Fprintf(os.Stderr, "%d %.90s\n", i, src)
		}
		start := time.Now()
		result := outcomeOf(src)
		took := time.Since(start)
		for range 3 { // others may have had the processor
			if took > aim {
				start = time.Now()
				outcomeOf(src)
				took = min(took, time.Since(start))
			}
		}
		if took > aim {
			counts["over 100 ms"]++
			t.Logf("%v (%s): %.100s", took, result, src)
			if took > slow {
				t.Errorf("number %d took %v: %.200s", i, took, src)
			}
		}
		counts[result]++
	}
	t.Log(len(hostile()), "expressions:", counts)
}

func outcomeOf(src string) string {
	e, err := feel.Parse(src)
	if err != nil {
		if len(err.Error()) > 500 {
			return fmt.Sprintf("a message of %d bytes", len(err.Error()))
		}
		return "refused"
	}
	v, _, err := e.Evaluate(nil, nil)
	var limit *feel.LimitError
	switch {
	case errors.As(err, &limit):
		return limit.Limit
	case err != nil:
		return "failed"
	}
	_ = v.AppendJSON(nil)
	return "a value"
}
