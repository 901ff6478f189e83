package feel

import (
	"strings"
	"sync"
	"time"
	_ "time/tzdata" // so that zones are the same wherever the program runs
)

// zone is a time zone: a fixed offset from UTC, or a region whose offset changes.
type zone struct {
	name   string // of a region; "" for an offset
	region *time.Location
	offset int // seconds east of UTC; of a time in a region: the standard offset of it
}

var zoneUTC = &zone{}

// Times of day in a region have no date to tell their offset by: they take the standard one of 2025-01-01, on every machine the same.
const standardOffsetsAsOf = 1_735_689_600

const maxOffset = 18 * 3600

var regions sync.Map // name → *zone; only zones that exist, so there are not many

// region finds a time zone by its name: Europe/Berlin, UTC.
func region(name string) (*zone, bool) {
	if z, ok := regions.Load(name); ok {
		return z.(*zone), true
	}
	if name == "" || name == "Local" || len(name) > 64 || strings.Trim(name, zoneLetters) != "" || strings.Contains(name, "..") {
		return nil, false
	}
	location, err := time.LoadLocation(name)
	if err != nil {
		return nil, false
	}
	z := &zone{name: name, region: location}
	z.offset = z.standardOffset(standardOffsetsAsOf)
	regions.Store(name, z)
	return z, true
}

const zoneLetters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789/_+-"

// offsetAt is the offset from UTC in seconds at an instant.
func (z *zone) offsetAt(second int64) int {
	if z.region == nil {
		return z.offset
	}
	_, offset := time.Unix(second, 0).In(z.region).Zone()
	return offset
}

// standardOffset is the region's offset outside of daylight saving time, in the year of an instant.
func (z *zone) standardOffset(second int64) int {
	if z.region == nil {
		return z.offset
	}
	t := time.Unix(second, 0).In(z.region)
	if !t.IsDST() {
		return z.offsetAt(second)
	}
	for month := 1; month <= 12; month++ {
		if u := t.AddDate(0, month, 0); !u.IsDST() {
			_, offset := u.Zone()
			return offset
		}
	}
	return z.offsetAt(second)
}

// instant is the second at which the clocks of the zone show local. Where clocks are set back and show it twice it is the first; where they are set
// forward and skip it, it moves by the gap.
func (z *zone) instant(local int64) int64 {
	if z.region == nil {
		return local - int64(z.offset)
	}
	before := z.offsetAt(local - secondsPerDay)
	after := z.offsetAt(local + secondsPerDay)
	early := local - int64(before)
	if z.offsetAt(early) == before {
		return early
	}
	late := local - int64(after)
	if z.offsetAt(late) == after {
		return late
	}
	return early // in the gap: counted with the offset before it
}

// findZone finds a zone by region (Europe/Berlin), offset (+01:00, +0100, +01, +1, Z) or both (UTC+1).
func findZone(name string) (*zone, bool) {
	if z, ok := looseOffset(name); ok {
		return z, true
	}
	for _, prefix := range [...]string{"UTC", "GMT", "UT"} {
		if rest, found := strings.CutPrefix(name, prefix); found && rest != "Z" {
			if z, ok := looseOffset(rest); ok {
				full := prefix + string(appendOffset(nil, z.offset))
				if z.offset == 0 {
					full = prefix
				}
				return &zone{name: full, region: time.FixedZone(full, z.offset), offset: z.offset}, true
			}
		}
	}
	return region(name)
}

// looseOffset reads an offset in the forms that Java takes: also +h, +hh, +hhmm and +hhmmss.
func looseOffset(s string) (*zone, bool) {
	if s == "" || s[0] != '+' && s[0] != '-' {
		return parseOffset(s)
	}
	switch digits := s[1:]; len(digits) {
	case 1:
		s = s[:1] + "0" + digits + ":00"
	case 2:
		s += ":00"
	case 4:
		s = s[:3] + ":" + s[3:]
	case 6:
		s = s[:3] + ":" + s[3:5] + ":" + s[5:]
	}
	return parseOffset(s)
}

// parseOffset reads Z, ±HH:MM or ±HH:MM:SS.
func parseOffset(s string) (*zone, bool) {
	if s == "Z" {
		return zoneUTC, true
	}
	if len(s) != 6 && len(s) != 9 || s[0] != '+' && s[0] != '-' || s[3] != ':' {
		return nil, false
	}
	hours, ok1 := twoDigits(s[1:])
	minutes, ok2 := twoDigits(s[4:])
	seconds, ok3 := 0, true
	if len(s) == 9 {
		seconds, ok3 = twoDigits(s[7:])
		ok3 = ok3 && s[6] == ':'
	}
	total := hours*3600 + minutes*60 + seconds
	if !ok1 || !ok2 || !ok3 || minutes > 59 || seconds > 59 || total > maxOffset {
		return nil, false
	}
	if s[0] == '-' {
		total = -total
	}
	return offsetZone(total), true
}

func offsetZone(seconds int) *zone {
	if seconds == 0 {
		return zoneUTC
	}
	return &zone{offset: seconds}
}

func twoDigits(s string) (int, bool) {
	if len(s) < 2 || s[0] < '0' || s[0] > '9' || s[1] < '0' || s[1] > '9' {
		return 0, false
	}
	return int(s[0]-'0')*10 + int(s[1]-'0'), true
}

func appendOffset(dst []byte, seconds int) []byte {
	if seconds == 0 {
		return append(dst, 'Z')
	}
	sign := byte('+')
	if seconds < 0 {
		sign, seconds = '-', -seconds
	}
	dst = appendTwo(append(dst, sign), seconds/3600)
	dst = appendTwo(append(dst, ':'), seconds/60%60)
	if s := seconds % 60; s != 0 {
		dst = appendTwo(append(dst, ':'), s)
	}
	return dst
}

func appendTwo(dst []byte, n int) []byte { return append(dst, byte('0'+n/10%10), byte('0'+n%10)) }
