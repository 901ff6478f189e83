package feel

var (
	dateProperties     = []string{"year", "month", "day", "weekday"}
	timeProperties     = []string{"hour", "minute", "second", "time offset", "timezone"}
	dateTimeProperties = append(append([]string{}, dateProperties...), timeProperties...)
	periodProperties   = []string{"years", "months"}
	durationProperties = []string{"days", "hours", "minutes", "seconds"}
	rangeProperties    = []string{"start", "end", "start included", "end included"}
)

func (v Value) propertyNames() []string {
	switch v.kind {
	case KindDate:
		return dateProperties
	case KindTime:
		return timeProperties
	case KindDateTime:
		return dateTimeProperties
	case KindYearMonthDuration:
		return periodProperties
	case KindDayTimeDuration:
		return durationProperties
	case KindRange:
		return rangeProperties
	}
	return nil
}

// property gives a property of a temporal value or range.
func (v Value) property(name string) (Value, bool) {
	switch v.kind {
	case KindDate:
		return dateProperty(v.n, name)
	case KindTime:
		return v.timeProperty(v.n, name)
	case KindDateTime:
		if p, ok := dateProperty(v.localDay(), name); ok {
			return p, true
		}
		return v.timeProperty(v.nanoOfDay(), name)
	case KindYearMonthDuration:
		switch name {
		case "years":
			return Int(v.n / 12), true
		case "months":
			return Int(v.n % 12), true
		}
	case KindDayTimeDuration:
		return v.durationProperty(name)
	case KindRange:
		return v.rangeProperty(name)
	}
	return Null, false
}

func dateProperty(day int64, name string) (Value, bool) {
	year, month, dayOfMonth := civil(day)
	switch name {
	case "year":
		return Int(year), true
	case "month":
		return Int(int64(month)), true
	case "day":
		return Int(int64(dayOfMonth)), true
	case "weekday":
		return Int(int64(weekday(day))), true
	}
	return Null, false
}

func (v Value) timeProperty(nanos int64, name string) (Value, bool) {
	seconds := nanos / nanosPerSecond
	switch name {
	case "hour":
		return Int(seconds / 3600), true
	case "minute":
		return Int(seconds / 60 % 60), true
	case "second":
		return Int(seconds % 60), true
	case "time offset":
		z := v.zone()
		switch {
		case z == nil:
			return Null, true
		case v.kind == KindDateTime:
			return dayTime(int64(z.offsetAt(v.n)), 0), true
		}
		return dayTime(int64(z.offset), 0), true
	case "timezone":
		if z := v.zone(); z != nil && z.region != nil {
			return String(z.name), true
		}
		return Null, true
	}
	return Null, false
}

// durationProperty gives a part of a duration, as full units: the parts of a negative one are negative.
func (v Value) durationProperty(name string) (Value, bool) {
	switch name {
	case "days":
		return Int(v.n / secondsPerDay), true
	case "hours":
		return Int(v.n / 3600 % 24), true
	case "minutes":
		return Int(v.n / 60 % 60), true
	case "seconds":
		return Int(v.n % 60), true
	}
	return Null, false
}

func (v Value) rangeProperty(name string) (Value, bool) {
	start, end, startClosed, endClosed, _ := v.AsRange()
	switch name {
	case "start":
		return start, true
	case "end":
		return end, true
	case "start included":
		return Bool(startClosed), true
	case "end included":
		return Bool(endClosed), true
	}
	return Null, false
}
