package schedule

// civil is a calendar date.
type civil struct {
	year       int64
	month, day int // from 1
}

// floorDiv divides rounding down, so that instants before 1970 fall into the right day.
func floorDiv(a, b int64) int64 {
	q := a / b
	if a%b != 0 && (a < 0) != (b < 0) {
		q--
	}
	return q
}

// dayNumber counts days since 1970-01-01 (the algorithm over 400-year eras of which every one has 146,097 days).
func (c civil) dayNumber() int64 {
	y := c.year
	if c.month <= 2 {
		y--
	}
	era := floorDiv(y, 400)
	yearOfEra := y - era*400
	shifted := int64((c.month + 9) % 12) // March is 0
	dayOfYear := (153*shifted+2)/5 + int64(c.day) - 1
	return era*146097 + yearOfEra*365 + yearOfEra/4 - yearOfEra/100 + dayOfYear - 719468
}

// civilOf is the inverse of dayNumber.
func civilOf(days int64) civil {
	days += 719468
	era := floorDiv(days, 146097)
	dayOfEra := days - era*146097
	yearOfEra := (dayOfEra - dayOfEra/1460 + dayOfEra/36524 - dayOfEra/146096) / 365
	dayOfYear := dayOfEra - (365*yearOfEra + yearOfEra/4 - yearOfEra/100)
	shifted := (5*dayOfYear + 2) / 153
	c := civil{year: yearOfEra + era*400, month: int(shifted+2)%12 + 1, day: int(dayOfYear-(153*shifted+2)/5) + 1}
	if c.month <= 2 {
		c.year++
	}
	return c
}

// weekday of a day number, Sunday being 0.
func weekday(days int64) int { return int(((days+4)%7 + 7) % 7) }

func isLeap(year int64) bool { return year%4 == 0 && (year%100 != 0 || year%400 == 0) }

// monthDays is the number of days of a month.
func monthDays(year int64, month int) int {
	switch month {
	case 4, 6, 9, 11:
		return 30
	case 2:
		if isLeap(year) {
			return 29
		}
		return 28
	}
	return 31
}

// addMonths moves by months and keeps the day within the month.
func (c civil) addMonths(n int64) civil {
	total := c.year*12 + int64(c.month-1) + n
	out := civil{year: floorDiv(total, 12), day: c.day}
	out.month = int(total-out.year*12) + 1
	if last := monthDays(out.year, out.month); out.day > last {
		out.day = last
	}
	return out
}
