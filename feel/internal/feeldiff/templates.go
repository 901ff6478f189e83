package main

// leaves are the simplest expressions of each kind; they name the variables of the questions.
var leaves = [kinds][]string{
	number:   {"i", "j", "d", "e", "zero", "big", "0", "1", "2", "3", "10", "-1", "0.5", "2.50", "100", "1.25", "ctx.a", "ctx.deep.x", "orders[1].amount", "xs[2]", "0.1", "12345.678"},
	text:     {"s", "t", "u", "w", "p", `"a"`, `"foo"`, `"bar"`, `"o"`, `""`, `"a\"b"`, `"x\ny"`, `"Grüße"`, "ctx.b", "names[1]", `"1.5"`, `"2024-01-31"`, `"10:00:00"`},
	boolean:  {"b", "c", "true", "false", "i > 3", `s = "foobar"`, "n = null", "flags[1]"},
	date:     {`date("2024-01-31")`, `date("2023-12-31")`, `date("2024-02-29")`, "date(ds)", `@"2020-05-05"`, "date(2024, 3, 1)", `date("0001-01-01")`, `date("9999-12-31")`},
	clock:    {`time("10:15:30")`, "time(ts)", `time("23:59:59")`, `time("00:00:00")`, `time("10:00:00+02:00")`, `time("08:30:00@Europe/Berlin")`, `@"12:30:00"`, `time("10:15:30.25")`, "time(1, 2, 3)"},
	moment:   {`date and time("2024-01-31T10:00:00")`, "date and time(dts)", "date and time(zs)", `date and time("2024-07-01T10:00:00@Europe/Berlin")`, `date and time("2024-03-31T01:30:00Z")`, `@"2021-01-01T00:00:00"`, `date and time("2020-02-29T23:59:59.999Z")`},
	duration: {`duration("PT1H")`, `duration("P1DT2H3M4S")`, `duration("-PT90M")`, "duration(durs)", `@"P2D"`, `duration("PT0S")`, `duration("PT36H")`},
	period:   {`duration("P1Y")`, `duration("P14M")`, `duration("-P1Y2M")`, "duration(pers)", `@"P1M"`, `duration("P0M")`},
	numbers:  {"xs", "ys", "empty", "[1, 2, 3]", "[5]", "[]", "nested[1]", "orders.amount", "orders.id", "[3, 1, 2, 3, 1.0]", "ctx.c"},
	texts:    {"names", `["a", "b"]`, `["foo", "bar", "foo"]`, "orders.state", "[]"},
	booleans: {"flags", "[true, true]", "[false, null]", "[]"},
	context:  {"ctx", "{a: 1}", `{a: 1, b: "x"}`, "{}", "orders[2]", "ctx.deep", `{"x y": 1}`},
	interval: {"[1..5]", "(1..5)", "[3..10)", "]0..7[", "[i..10]", `[date("2024-01-01")..date("2024-12-31")]`, "[5..5]"},
}

// templates make larger expressions; {n} stands for an expression that gives a number, and so on by letters.
var templates = [kinds][]string{
	number: {
		"{n} + {n}", "{n} - {n}", "{n} * {n}", "{n} / {n}", "-{n}", "({n} + {n}) * {n}", "{n} ** 2", "{n} ** 3", "abs({n}) ** 0.5", "{n} - {n} - {n}", "{n} / {n} / {n}",
		"abs({n})", "floor({n})", "ceiling({n})", "floor({n}, 1)", "ceiling({n}, 2)", "decimal({n}, 2)", "decimal({n}, 0)", `decimal({n}, 1, "HALF_UP")`,
		"round up({n}, 1)", "round down({n}, 1)", "round half up({n}, 1)", "round half down({n}, 1)", "modulo({n}, abs({n}) + 1)", "sqrt({n})", "log(abs({n}) + 1)", "exp(modulo({n}, 10))",
		"string length({s})", "number({s})", `number("1.234,5", ".", ",")`, "number(string({n}))", "number(from: {s})",
		"count({N})", "count({S})", "sum({N})", "sum({n}, {n})", "min({N})", "max({N})", "min({n}, {n}, {n})", "max({n}, {n})", "mean({N})", "median({N})", "product({N})",
		"stddev({N})", "{N}[1]", "{N}[-1]", "{N}[{n}]", "{N}[item > {n}][1]", "{d}.year", "{d}.month", "{d}.day", "{d}.weekday", "{t}.hour", "{t}.minute", "{t}.second",
		"{m}.year", "{m}.hour", "{m}.second", "{u}.days", "{u}.hours", "{u}.minutes", "{p}.years", "{p}.months", "{u} / {u}", "{p} / {p}",
		"day of year({d})", "week of year({d})", "day of year({m})", "{c}.a", `get value({c}, "a")`, "index of({N}, {n})[1]", "orders[amount > {n}].id[1]",
		"sum(for v in {N} return v * {n})", "sum(orders[state = {s}].amount)", "count(orders[amount >= {n}])", "count({N}[item > {n}])", "count({N}[even(item)])",
		"count(for v in 1..{n}, z in [1, 2] return v)", "abs(n: {n})",
	},
	text: {
		"{s} + {s}", "upper case({s})", "lower case({s})", "substring({s}, 1)", "substring({s}, 2, 3)", "substring({s}, -2)", "substring({s}, 1, abs({n}))",
		"substring before({s}, {s})", "substring after({s}, {s})", `replace({s}, "o", "0")`, `replace({s}, "(\w)(\w)", "$2$1")`, `replace({s}, "[aeiou]+", "*")`, `replace({s}, "A", "b", "i")`,
		"string({n})", "string({b})", "string({d})", "string({t})", "string({m})", "string({u})", "string({p})", "string({N})", "string({S})", "string({c})", "string({s})",
		"trim({s})", "to base64({s})", "string join({S})", `string join({S}, ",")`, `string join({S}, {s}, "<", ">")`, "{S}[1]", "{S}[{n}]", "day of week({d})", "month of year({d})", "day of week({m})",
		"{c}.b", `{m}.timezone`, `split({s}, "o")[1]`, `extract({s}, "[a-z]+")[1]`, "to json({n})", "to json({N})", "to json({c})", "to json({s})", "to json({d})", "to json({u})", "to json({m})",
		"min({S})", "max({S})", `cycle({u})`, "cycle({n}, {u})", `fromAi({s}, "d")`, `from json(to json({s}))`, "substring(string: {s}, start position: 2)",
	},
	boolean: {
		"{b} and {b}", "{b} or {b}", "not({b})", "{b} and {b} and {b}", "{b} or {b} and {b}", "{n} = {n}", "{n} != {n}", "{n} < {n}", "{n} <= {n}", "{n} > {n}", "{n} >= {n}", "{s} = {s}", "{s} < {s}", "{s} != {s}",
		"{d} < {d}", "{d} = {d}", "{t} < {t}", "{t} = {t}", "{m} < {m}", "{m} = {m}", "{u} > {u}", "{u} = {u}", "{p} >= {p}", "{N} = {N}", "{c} = {c}", "{n} = {s}", "{n} < {s}", "{n} = null", "{s} != null", "{N} = {n}", "{b} = {b}",
		"{n} between {n} and {n}", "{d} between {d} and {d}", "{n} in ({n}, {n})", "{n} in [1..10]", "{n} in ({n}..{n}]", "{n} in > {n}", "{n} in (< {n}, > {n})", "{n} in {N}", "{s} in {S}", "{s} in ({s}, {s})", "{d} in [{d}..{d}]", "{n} in (? > {n})", "{s} in (contains(?, {s}))", "{n} in (not(? > {n}))", "{n} in ({b})", "{n} in ({n}, {N})",
		"contains({s}, {s})", "starts with({s}, {s})", "ends with({s}, {s})", `matches({s}, "^[a-z]+$")`, `matches({s}, "O", "i")`, `matches({s}, "(?<=f)o")`, `matches({s}, "(.)\1")`, `matches({s}, "\bW")`, "is blank({s})", "is defined({n})", "is defined({s})",
		"list contains({N}, {n})", "list contains({S}, {s})", "is empty({N})", "all({B})", "any({B})", "all({b}, {b})", "any({b}, {b}, {b})", "even({n})", "odd({n})",
		"some v in {N} satisfies v > {n}", "every v in {N} satisfies v < {n}", "some v in {S} satisfies v = {s}", "every v in {N}, z in {N} satisfies v + z > {n}", "some v in orders satisfies v.amount > {n}",
		"before({n}, {n})", "before({r}, {n})", "before({n}, {r})", "before({r}, {r})", "after({r}, {r})", "after({n}, {r})", "meets({r}, {r})", "met by({r}, {r})", "overlaps({r}, {r})", "overlaps before({r}, {r})", "overlaps after({r}, {r})",
		"finishes({n}, {r})", "finishes({r}, {r})", "finished by({r}, {n})", "finished by({r}, {r})", "includes({r}, {n})", "includes({r}, {r})", "during({n}, {r})", "during({r}, {r})", "starts({n}, {r})", "starts({r}, {r})", "started by({r}, {n})", "started by({r}, {r})", "coincides({n}, {n})", "coincides({r}, {r})", "before({d}, {d})", "includes({r}, {d})",
		"{n} instance of number", "{s} instance of string", "{d} instance of date", "{m} instance of date and time", "{u} instance of days and time duration", "{N} instance of list", "{c} instance of context", "{s} instance of number", "{n} instance of Any",
		"{B}[1]", "{c}.a = {n}", "orders[id = 2][1].amount > {n}", "{N}[item = {n}] = []", "assert({b}, {n} = {n} or true)",
	},
	date: {
		"{d} + {p}", "{d} - {p}", "{d} + {u}", "{d} - {u}", "date({m})", "date({s})", "date({d})", "last day of month({d})", "last day of month({m})", "{p} + {d}", "{u} + {d}", "date({n}, {n}, {n})", "date(2024, {n}, 1)", "min({d}, {d})", "max([{d}, {d}])", "date(string({d}))",
	},
	clock: {
		"{t} + {u}", "{t} - {u}", "time({m})", "time({s})", "time({d})", "time(10, {n}, 0)", "time(8, 30, 0, {u})", "{u} + {t}", "time(string({t}))", "min({t}, {t})",
	},
	moment: {
		"{m} + {u}", "{m} - {u}", "{m} + {p}", "{m} - {p}", "date and time({d}, {t})", "date and time({s})", "date and time({m}, {t})", `date and time({m}, "Europe/Berlin")`, `date and time({m}, "-05:00")`, "{u} + {m}", "date and time(string({m}))", "max({m}, {m})",
	},
	duration: {
		"{u} + {u}", "{u} - {u}", "{u} * 3", "2.5 * {u}", "{u} / 2", "{u} / {n}", "{d} - {d}", "{t} - {t}", "{m} - {m}", "duration({s})", "{m}.time offset", "{t}.time offset", "duration(string({u}))", "max({u}, {u})", "-{u}",
	},
	period: {
		"{p} + {p}", "{p} - {p}", "{p} * 3", "2.5 * {p}", "{p} / 2", "{p} / {n}", "years and months duration({d}, {d})", "years and months duration({m}, {d})", "years and months duration({m}, {m})", "duration({s})",
	},
	numbers: {
		"[{n}, {n}]", "[{n}, {n}, {n}]", "for v in {N} return v + {n}", "for v in 1..3 return v * {n}", "for v in {n}..{n} return v", "for v in {N}, z in {N} return v * z", "for v in [1, 2, 3] return count(partial)", "for v in orders return v.amount", "{N}[item > {n}]", "{N}[{b}]", "{N}[item >= {n} and item < {n}]", "{N}[item != {n}]",
		"sort({N}, function(v, z) v < z)", "sort({N}, function(v, z) v > z)", "append({N}, {n})", "append({N}, {n}, {n})", "concatenate({N}, {N})", "union({N}, {N})", "distinct values({N})", "duplicate values({N})", "reverse({N})", "sublist({N}, {n})", "sublist({N}, 1, 2)", "sublist({N}, -2, 1)", "remove({N}, 1)", "remove({N}, {n})", "insert before({N}, 1, {n})", "insert before({N}, {n}, {n})", "index of({N}, {n})", "flatten([{N}, [{N}]])", "mode({N})", "partition({N}, 2)[1]", "partition({N}, {n})", "orders[amount > {n}].amount", "orders[state = {s}].id", "nested[count(item) > {n}]", "get entries({c}).key", "[{N}, {n}]",
		"{f: function(v) v + {n}, r: for z in {N} return f(z)}.r",
	},
	texts: {
		"[{s}, {s}]", `split({s}, "o")`, `split({s}, "[ -]")`, `split({s}, "")`, `extract({s}, "[a-z]")`, `extract({s}, "\w+")`, "for v in {S} return upper case(v)", "{S}[item != {s}]", "{S}[starts with(item, {s})]", "sort({S}, function(v, z) v < z)", "distinct values({S})", "append({S}, {s})", "concatenate({S}, {S})", "reverse({S})", "union({S}, {S})", "orders[amount > {n}].state", "for v in {N} return string(v)", "get entries({c}).key", "remove({S}, 2)", "sublist({S}, 2)", "duplicate values({S})", "partition({S}, 1)",
	},
	booleans: {
		"[{b}, {b}]", "for v in {N} return v > {n}", "for v in {S} return contains(v, {s})", "{B}[item]", "append({B}, {b})", "reverse({B})", "for v in {B} return not(v)", "distinct values({B})",
	},
	context: {
		"{a: {n}, b: {s}}", "{a: {n}, z: a + 1}", "{a: {N}, z: count(a)}", `context put({c}, "k", {n})`, `context put({c}, ["k", "l"], {s})`, "context merge({c}, {c})", "context merge([{c}, {c}])", `context([{key: "k", value: {n}}])`, `put({c}, "a", {b})`, "put all({c}, {c})", "orders[amount = {n}][1]", "orders[id = {n}][1]", `{c: {c}, d: {d}, m: {m}, u: {u}, p: {p}, t: {t}}`, "from json(to json({c}))", `get value({a: {c}}, "a")`, `get value({c}, ["deep", "x"])`, "{q: {b}, r: if q then 1 else 2}", "{f: function(v, z) v + z, r: f({n}, {n}), q: f(v: {n}, z: {n})}", "get entries({c})[1]",
	},
	interval: {
		"[{n}..{n}]", "({n}..{n})", "[{n}..{n})", "({n}..{n}]",
	},
}
