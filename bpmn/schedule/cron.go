package schedule

import (
	"math/bits"
	"strconv"
	"strings"
)

// Cron is a cron expression of six fields: second, minute, hour, day of month, month, day of week. A time matches
// when every field matches. Times are UTC.
//
// Each field takes *, values, ranges (9-17), steps (*/5, 10/5, 0-30/10) and lists of these. Months and
// weekdays may be named (JAN, MON); Sunday is 0 and 7. ? means any day. Day of month also takes L (the
// last), L-3 (the third before the last), 15W (the weekday nearest to the 15th, in the same month) and LW
// (the last weekday). Day of week also takes 5L or FRIL (the last Friday of the month) and FRI#2 (its second
// Friday).
// The macros are @yearly (@annually), @monthly, @weekly, @daily (@midnight) and @hourly.
type Cron struct {
	seconds, minutes, hours uint64
	months                  uint64 // bits 1..12
	days                    []dayRule
	weekdays                []dayRule
}

// dayRule decides whether a day matches; a field that lists several matches when one of them does.
type dayRule struct {
	kind dayKind
	bits uint64 // plainDays: days 1..31, plainWeekdays: 0..6
	n    int    // the kind's number
	day  int    // the weekday of lastWeekday and nthWeekday
}

type dayKind uint8

const (
	plainDays dayKind = iota
	plainWeekdays
	lastDay        // n days before the month's last
	lastWorkday    // the last day from Monday to Friday
	nearestWorkday // the one nearest to day n
	lastWeekday    // the last such weekday
	nthWeekday     // the n-th such weekday
)

var macros = map[string]string{
	"@yearly": "0 0 0 1 1 *", "@annually": "0 0 0 1 1 *", "@monthly": "0 0 0 1 * *", "@weekly": "0 0 0 * * 0",
	"@daily": "0 0 0 * * *", "@midnight": "0 0 0 * * *", "@hourly": "0 0 * * * *",
}

var monthNames = names("JAN FEB MAR APR MAY JUN JUL AUG SEP OCT NOV DEC", 1)
var weekdayNames = names("SUN MON TUE WED THU FRI SAT", 0)

func names(list string, first int) map[string]int {
	m := map[string]int{}
	for i, name := range strings.Fields(list) {
		m[name] = i + first
	}
	return m
}

// field is what a cron field may hold.
type field struct {
	name        string
	least, most int
	names       map[string]int
}

var (
	secondField  = field{"second", 0, 59, nil}
	minuteField  = field{"minute", 0, 59, nil}
	hourField    = field{"hour", 0, 23, nil}
	dayField     = field{"day of month", 1, 31, nil}
	monthField   = field{"month", 1, 12, monthNames}
	weekdayField = field{"day of week", 0, 7, weekdayNames}
)

// ParseCron reads a cron expression or macro.
func ParseCron(text string) (*Cron, error) {
	const kind = "cron expression"
	if len(text) > maxText {
		return nil, invalid(kind, text, "it is longer than %d bytes", maxText)
	}
	src := strings.TrimSpace(text)
	if m, ok := macros[strings.ToLower(src)]; ok {
		src = m
	}
	f := strings.Fields(src)
	if len(f) != 6 {
		return nil, invalid(kind, text, "it has %d fields; expected six: second, minute, hour, day of month, month, day of week", len(f))
	}
	c := &Cron{}
	var why string
	plain := func(i int, fd field, out *uint64) {
		if why == "" {
			*out, why = fd.parse(f[i])
		}
	}
	plain(0, secondField, &c.seconds)
	plain(1, minuteField, &c.minutes)
	plain(2, hourField, &c.hours)
	plain(4, monthField, &c.months)
	if why == "" {
		c.days, why = parseDays(f[3])
	}
	if why == "" {
		c.weekdays, why = parseWeekdays(f[5])
	}
	if why != "" {
		return nil, invalid(kind, text, "%s", why)
	}
	return c, nil
}

// parse reads a field of plain values into a set of bits. The second result says what is wrong, if anything.
func (fd field) parse(text string) (uint64, string) {
	var set uint64
	for _, part := range strings.Split(text, ",") {
		b, why := fd.part(part)
		if why != "" {
			return 0, why
		}
		set |= b
	}
	return set, ""
}

func (fd field) wrong(part, expected string) string {
	return "the field " + fd.name + " holds '" + part + "'; expected " + expected
}

// part reads one entry of a list: a value or range, and a step.
func (fd field) part(part string) (uint64, string) {
	span, stepText, stepped := strings.Cut(part, "/")
	from, to := fd.least, fd.most
	if fd.week() {
		to = 6 // every weekday once
	}
	if span != "*" {
		first, last, ranged := strings.Cut(span, "-")
		var ok bool
		if from, ok = fd.value(first); !ok {
			return 0, fd.wrong(part, fd.bounds())
		}
		switch {
		case ranged:
			if to, ok = fd.value(last); !ok {
				return 0, fd.wrong(part, fd.bounds())
			}
			if fd.week() && from > to {
				to += 7 // over the week's end, such as FRI-MON
			}
		case !stepped:
			to = from
		}
	}
	if from > to {
		return 0, fd.wrong(part, "a range from the smaller to the larger value")
	}
	step := 1
	if stepped {
		n, err := strconv.Atoi(stepText)
		if err != nil || n < 1 || n > fd.most {
			return 0, fd.wrong(part, "a step from 1 to "+strconv.Itoa(fd.most))
		}
		step = n
	}
	var set uint64
	for v := from; v <= to; v += step {
		if fd.week() {
			set |= 1 << (v % 7)
			continue
		}
		set |= 1 << v
	}
	return set, ""
}

// week reports whether the field counts weekdays, where 0 and 7 are the same.
func (fd field) week() bool { return fd.most == 7 }

func (fd field) bounds() string {
	return "a value from " + strconv.Itoa(fd.least) + " to " + strconv.Itoa(fd.most)
}

func (fd field) value(text string) (int, bool) {
	if v, ok := fd.names[strings.ToUpper(text)]; ok {
		return v, true
	}
	if text == "" || len(text) > 2 || strings.Trim(text, "0123456789") != "" {
		return 0, false
	}
	v, err := strconv.Atoi(text)
	return v, err == nil && v >= fd.least && v <= fd.most
}

func parseDays(text string) ([]dayRule, string) {
	if text == "?" {
		text = "*"
	}
	var rules []dayRule
	plain := dayRule{kind: plainDays}
	for _, part := range strings.Split(text, ",") {
		up := strings.ToUpper(part)
		switch {
		case up == "LW":
			rules = append(rules, dayRule{kind: lastWorkday})
		case up == "L":
			rules = append(rules, dayRule{kind: lastDay})
		case strings.HasPrefix(up, "L-"):
			n, err := strconv.Atoi(up[2:])
			if err != nil || n < 0 || n > 30 {
				return nil, dayField.wrong(part, "L- and a number of days from 0 to 30")
			}
			rules = append(rules, dayRule{kind: lastDay, n: n})
		case strings.HasSuffix(up, "W"):
			n, ok := dayField.value(up[:len(up)-1])
			if !ok {
				return nil, dayField.wrong(part, "a day from 1 to 31 before the W")
			}
			rules = append(rules, dayRule{kind: nearestWorkday, n: n})
		default:
			b, why := dayField.part(part)
			if why != "" {
				return nil, why
			}
			plain.bits |= b
		}
	}
	if plain.bits != 0 {
		rules = append(rules, plain)
	}
	return rules, ""
}

func parseWeekdays(text string) ([]dayRule, string) {
	if text == "?" {
		text = "*"
	}
	var rules []dayRule
	plain := dayRule{kind: plainWeekdays}
	for _, part := range strings.Split(text, ",") {
		up := strings.ToUpper(part)
		name, nth, hash := strings.Cut(up, "#")
		switch {
		case hash:
			d, ok := weekdayField.value(name)
			n, err := strconv.Atoi(nth)
			if !ok || err != nil || n < 1 || n > 5 {
				return nil, weekdayField.wrong(part, "a weekday, # and a number from 1 to 5, such as MON#1")
			}
			rules = append(rules, dayRule{kind: nthWeekday, day: d % 7, n: n})
		case len(up) > 1 && strings.HasSuffix(up, "L"):
			d, ok := weekdayField.value(up[:len(up)-1])
			if !ok {
				return nil, weekdayField.wrong(part, "a weekday before the L, such as FRIL")
			}
			rules = append(rules, dayRule{kind: lastWeekday, day: d % 7})
		default:
			b, why := weekdayField.part(part)
			if why != "" {
				return nil, why
			}
			plain.bits |= b
		}
	}
	if plain.bits != 0 {
		rules = append(rules, plain)
	}
	return rules, ""
}

// maxCronDays bounds the search for a match; the rarest that exist (29 February on a given weekday) come at least every 40 years.
const maxCronDays = 101 * 366

// Next gives the first matching instant after the given one. Not ok when none comes within a century, as for 30 February.
func (c *Cron) Next(after int64) (at int64, ok bool) {
	if after > maxMillis || after < -maxMillis {
		return 0, false
	}
	from := (floorDiv(after, second) + 1) * second
	number := floorDiv(from, day)
	inDay := (from - number*day) / second
	for last := number + maxCronDays; number <= last; {
		date := civilOf(number)
		if c.months&(1<<date.month) == 0 {
			number = civil{date.year, date.month, 1}.addMonths(1).dayNumber()
			inDay = 0
			continue
		}
		if matches(c.days, date, number) && matches(c.weekdays, date, number) {
			if s, ok := c.inDay(int(inDay)); ok {
				return number*day + int64(s)*second, true
			}
		}
		number++
		inDay = 0
	}
	return 0, false
}

// inDay finds the first matching second of the day that is not before from.
func (c *Cron) inDay(from int) (int, bool) {
	h, m, s := from/3600, from/60%60, from%60
	for {
		nh, ok := nextBit(c.hours, h)
		if !ok {
			return 0, false
		}
		if nh > h {
			h, m, s = nh, 0, 0
		}
		nm, ok := nextBit(c.minutes, m)
		if !ok {
			h, m, s = h+1, 0, 0
			continue
		}
		if nm > m {
			m, s = nm, 0
		}
		ns, ok := nextBit(c.seconds, s)
		if !ok {
			m, s = m+1, 0
			continue
		}
		return h*3600 + m*60 + ns, true
	}
}

// nextBit finds the lowest set bit that is not below from.
func nextBit(set uint64, from int) (int, bool) {
	set &= ^uint64(0) << from
	return bits.TrailingZeros64(set), set != 0
}

func matches(rules []dayRule, date civil, number int64) bool {
	for _, r := range rules {
		if r.matches(date, number) {
			return true
		}
	}
	return false
}

func (r dayRule) matches(date civil, number int64) bool {
	last := monthDays(date.year, date.month)
	switch r.kind {
	case plainDays:
		return r.bits&(1<<date.day) != 0
	case plainWeekdays:
		return r.bits&(1<<weekday(number)) != 0
	case lastDay:
		return date.day == last-r.n
	case lastWorkday:
		return date.day == nearest(date, number, last)
	case nearestWorkday:
		return r.n <= last && date.day == nearest(date, number, r.n)
	case lastWeekday:
		return weekday(number) == r.day && date.day+7 > last
	}
	return weekday(number) == r.day && (date.day+6)/7 == r.n
}

// nearest gives the day from Monday to Friday that is nearest to day n of date's month, without leaving the month.
func nearest(date civil, number int64, n int) int {
	last := monthDays(date.year, date.month)
	switch weekday(number + int64(n-date.day)) {
	case 6: // Saturday
		if n == 1 {
			return 3
		}
		return n - 1
	case 0: // Sunday
		if n == last {
			return n - 2
		}
		return n + 1
	}
	return n
}
