package feel

import (
	"encoding/json"
	"strings"
)

var conversionFunctions = map[string][]builtin{
	"date": {
		fn("from", "*", dateFrom),
		fn("year,month,day", "nnn", func(_ *evaluation, a []Value) Value {
			year, month, day := a[0].truncated(), a[1].truncated(), a[2].truncated()
			if !validDate(int64(year), month, day) {
				return failuref("there is no day %d of month %d in year %d", day, month, year)
			}
			return date(dayOf(int64(year), month, day))
		}),
	},
	"date and time": {
		fn("from", "s", parsing("a date and time", ParseDateTime)),
		fn("date,time", "**", dateAndTime),
	},
	"time": {
		fn("from", "*", timeFrom),
		fn("hour,minute,second", "nnn", func(_ *evaluation, a []Value) Value { return timeOf(a, Null) }),
		fn("hour,minute,second,offset", "nnn*", func(_ *evaluation, a []Value) Value {
			if a[3].kind != KindDayTimeDuration && a[3].kind != KindNull {
				return illegal(a)
			}
			return timeOf(a, a[3])
		}),
	},
	"number": {
		fn("from", "s", func(_ *evaluation, a []Value) Value { return parseNumber(a[0].text()) }),
		fn("from,grouping separator", "s*", func(_ *evaluation, a []Value) Value { return separatedNumber(a, a[1], Null) }),
		fn("from,grouping separator,decimal separator", "s**", func(_ *evaluation, a []Value) Value { return separatedNumber(a, a[1], a[2]) }),
	},
	"string": {fn("from", "*", func(ev *evaluation, a []Value) Value {
		switch a[0].kind {
		case KindNull, KindString:
			return a[0]
		}
		ev.weigh(a[0])
		t := textWriter{limit: int(ev.bytes)}
		t.value(a[0])
		ev.step(len(t.dst) >> 4)
		return ev.text(string(t.dst))
	})},
	"duration":                  {fn("from", "s", parsing("a duration", ParseDuration))},
	"years and months duration": {fn("from,to", "dd", monthsBetween)},
	"from json": {fn("json", "*", func(ev *evaluation, a []Value) Value {
		if a[0].kind != KindString {
			return orIllegal(a)
		}
		ev.step(len(a[0].text()) >> 4)
		ev.produce(len(a[0].text()))
		raw := []byte(a[0].text())
		v, err := FromJSON(raw)
		if err != nil || !json.Valid(raw) {
			return failuref("'%s' is no JSON", brief(a[0]))
		}
		return v
	})},
	"to json": {fn("value", "*", func(ev *evaluation, a []Value) Value {
		ev.weigh(a[0])
		w := jsonTextWriter{limit: int(ev.bytes)}
		w.value(a[0])
		ev.step(len(w.dst) >> 4)
		return ev.text(string(w.dst))
	})},
}

func parsing(what string, parse func(string) (Value, bool)) func(*evaluation, []Value) Value {
	return func(ev *evaluation, a []Value) Value { return parsed(ev, what, parse, a[0]) }
}

// orIllegal gives null for null, and a failure for anything else.
func orIllegal(a []Value) Value {
	if a[0].kind == KindNull {
		return Null
	}
	return illegal(a)
}

const zoneSteps = 500 // for looking up a time zone that may not exist

func parsed(ev *evaluation, what string, parse func(string) (Value, bool), from Value) Value {
	if strings.ContainsAny(from.text(), "@[") {
		ev.step(zoneSteps)
	}
	v, ok := parse(from.text())
	if !ok {
		return failuref("%s cannot be read from '%s'", what, brief(from))
	}
	return v
}

func dateFrom(ev *evaluation, a []Value) Value {
	switch a[0].kind {
	case KindString:
		return parsed(ev, "a date", ParseDate, a[0])
	case KindDate, KindDateTime:
		return date(a[0].localDay())
	}
	return illegal(a)
}

func timeFrom(ev *evaluation, a []Value) Value {
	switch a[0].kind {
	case KindString:
		return parsed(ev, "a time", ParseTime, a[0])
	case KindDate:
		return zonedTime(0, zoneUTC)
	case KindDateTime:
		if z := a[0].zone(); z != nil {
			return zonedTime(a[0].nanoOfDay(), &zone{name: z.name, region: z.region, offset: z.offsetAt(a[0].n)})
		}
		return localTime(a[0].nanoOfDay())
	}
	return illegal(a)
}

// dateAndTime joins a date with a time of day, or moves a date-time into a zone.
func dateAndTime(ev *evaluation, a []Value) Value {
	d, t := a[0], a[1]
	switch {
	case (d.kind == KindDate || d.kind == KindDateTime) && t.kind == KindTime:
		return at(d.localDay(), t)
	case d.kind == KindDateTime && t.kind == KindString:
		ev.step(zoneSteps)
		z, ok := findZone(t.text())
		if !ok {
			return failuref("there is no time zone '%s'", brief(t))
		}
		if d.zone() != nil {
			return zonedDateTime(d.n, d.aux, z)
		}
		return zonedDateTime(z.instant(d.n), d.aux, z)
	}
	return illegal(a)
}

func timeOf(a []Value, offset Value) Value {
	hour, minute, second := a[0].truncated(), a[1].truncated(), a[2].truncated()
	fraction, ok := remainder(a[2], Int(1))
	if !ok || hour < 0 || hour > 23 || minute < 0 || minute > 59 || second < 0 || second > 59 || fraction.sign() < 0 {
		return failuref("there is no time %d:%d:%s", hour, minute, brief(a[2]))
	}
	nanos := int64(hour*3600+minute*60+second) * nanosPerSecond
	if offset.kind == KindNull {
		if len(a) == 4 {
			return localTime(nanos)
		}
		return localTime(nanos + nanosOf(fraction))
	}
	if offset.n > maxOffset || offset.n < -maxOffset {
		return failuref("the offset '%s' is beyond 18 hours", brief(offset))
	}
	return zonedTime(nanos+nanosOf(fraction), offsetZone(int(offset.n)))
}

// nanosOf gives a fraction of a second in nanoseconds, rounded down.
func nanosOf(fraction Value) int64 {
	v, ok := multiplyNumbers(fraction, Int(nanosPerSecond))
	if !ok {
		return 0
	}
	n, _ := wholePart(v)
	return n
}

func parseNumber(s string) Value {
	v, err := ParseNumber(strings.TrimPrefix(s, "+"))
	if err != nil || strings.HasPrefix(s, "+-") {
		return failuref("'%s' is no number", brief(String(s)))
	}
	return v
}

func separatedNumber(a []Value, grouping, decimal Value) Value {
	s := a[0].text()
	if grouping.kind == KindNull && decimal.kind == KindNull {
		return illegal(a)
	}
	for i, sep := range [...]Value{grouping, decimal} {
		if sep.kind == KindNull {
			continue
		}
		if sep.kind != KindString {
			return illegal(a)
		}
		if t := sep.text(); t != "," && t != "." && (t != " " || i > 0) {
			return failuref("a separator is one of ' ' (for groups only), ',' and '.', but found '%s'", brief(sep))
		}
	}
	if grouping.kind == KindString && decimal.kind == KindString && grouping.text() == decimal.text() {
		return failure("the separators of groups and decimals must differ")
	}
	if grouping.kind == KindString {
		s = strings.ReplaceAll(s, grouping.text(), "")
	}
	if decimal.kind == KindString {
		s = strings.ReplaceAll(s, decimal.text(), ".")
	}
	return parseNumber(s)
}

// monthsBetween counts the full months from one date to another.
func monthsBetween(_ *evaluation, a []Value) Value {
	from, to := a[0].localDay(), a[1].localDay()
	y1, m1, d1 := civil(from)
	y2, m2, d2 := civil(to)
	months := (y2-y1)*12 + int64(m2-m1)
	switch {
	case months > 0 && d2 < d1:
		months--
	case months < 0 && d2 > d1:
		months++
	}
	return yearMonth(months)
}
