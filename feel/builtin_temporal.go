package feel

var weekdays = [...]string{"Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"}

var months = [...]string{
	"January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December",
}

var temporalFunctions = map[string][]builtin{
	"now":   {impure(fn("", "", func(ev *evaluation, _ []Value) Value { return ev.clock() }))},
	"today": {impure(fn("", "", func(ev *evaluation, _ []Value) Value { return date(ev.clock().localDay()) }))},
	"day of year": {fn("date", "d", func(_ *evaluation, a []Value) Value {
		return Int(int64(dayOfYear(a[0].localDay())))
	})},
	"day of week": {fn("date", "d", func(_ *evaluation, a []Value) Value {
		return String(weekdays[weekday(a[0].localDay())-1])
	})},
	"month of year": {fn("date", "d", func(_ *evaluation, a []Value) Value {
		_, month, _ := civil(a[0].localDay())
		return String(months[month-1])
	})},
	"week of year": {fn("date", "d", func(_ *evaluation, a []Value) Value {
		return Int(int64(isoWeek(a[0].localDay())))
	})},
	"last day of month": {fn("date", "d", func(_ *evaluation, a []Value) Value {
		year, month, _ := civil(a[0].localDay())
		return date(dayOf(year, month, monthLength(year, month)))
	})},
}

// clock is the current date-time in the zone of the environment; UTC if there is no such zone.
func (ev *evaluation) clock() Value {
	v, ok := DateTimeOf(ev.nowMillis(), ev.env.Zone)
	if !ok {
		v, _ = DateTimeOf(ev.nowMillis(), "")
	}
	return v
}
