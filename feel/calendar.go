package feel

// The proleptic Gregorian calendar in days since 1970-01-01. Years go from -999,999,999 to 999,999,999, as on the JVM.

const (
	maxYear        = 999_999_999
	secondsPerDay  = 86_400
	nanosPerSecond = 1_000_000_000
	nanosPerDay    = secondsPerDay * nanosPerSecond
)

func floorDiv(a, b int64) int64 {
	q := a / b
	if a%b != 0 && (a < 0) != (b < 0) {
		q--
	}
	return q
}

func floorMod(a, b int64) int64 { return a - floorDiv(a, b)*b }

// dayOf counts the days from 1970-01-01 to a date. Month and day may be any that exist.
func dayOf(year int64, month, day int) int64 {
	y := year
	if month <= 2 {
		y--
	}
	era := floorDiv(y, 400)
	yearOfEra := y - era*400
	dayOfYear := int64((153*((month+9)%12)+2)/5 + day - 1)
	return era*146_097 + yearOfEra*365 + yearOfEra/4 - yearOfEra/100 + dayOfYear - 719_468
}

// civil is the date of a day.
func civil(day int64) (year int64, month, dayOfMonth int) {
	z := day + 719_468
	era := floorDiv(z, 146_097)
	dayOfEra := z - era*146_097
	yearOfEra := (dayOfEra - dayOfEra/1460 + dayOfEra/36_524 - dayOfEra/146_096) / 365
	dayOfYear := dayOfEra - (365*yearOfEra + yearOfEra/4 - yearOfEra/100)
	mp := (5*dayOfYear + 2) / 153
	dayOfMonth = int(dayOfYear - (153*mp+2)/5 + 1)
	month = int(mp + 3)
	year = yearOfEra + era*400
	if month > 12 {
		month -= 12
	}
	if month <= 2 {
		year++
	}
	return year, month, dayOfMonth
}

func isLeap(year int64) bool { return year%4 == 0 && (year%100 != 0 || year%400 == 0) }

func monthLength(year int64, month int) int {
	switch month {
	case 2:
		if isLeap(year) {
			return 29
		}
		return 28
	case 4, 6, 9, 11:
		return 30
	}
	return 31
}

func validDate(year int64, month, day int) bool {
	return year >= -maxYear && year <= maxYear && month >= 1 && month <= 12 && day >= 1 && day <= monthLength(year, month)
}

var (
	minDay = dayOf(-maxYear, 1, 1)
	maxDay = dayOf(maxYear, 12, 31)
)

// addMonths moves a day by months; a day that the month does not have becomes its last.
func addMonths(day, months int64) (int64, bool) {
	if months > 12*2*maxYear || months < -12*2*maxYear {
		return 0, false
	}
	year, month, dayOfMonth := civil(day)
	total := year*12 + int64(month-1) + months
	year, month = floorDiv(total, 12), int(floorMod(total, 12))+1
	if year < -maxYear || year > maxYear {
		return 0, false
	}
	return dayOf(year, month, min(dayOfMonth, monthLength(year, month))), true
}

// weekday is 1 on Mondays and 7 on Sundays.
func weekday(day int64) int { return int(floorMod(day+3, 7)) + 1 }

func dayOfYear(day int64) int {
	year, _, _ := civil(day)
	return int(day-dayOf(year, 1, 1)) + 1
}

// isoWeek is the number of the week that the day belongs to: weeks begin on Monday, the first has the year's first Thursday.
func isoWeek(day int64) int {
	thursday := day - int64(weekday(day)) + 4
	return (dayOfYear(thursday)-1)/7 + 1
}
