package schedule

import (
	"math/rand"
	"testing"
	"time"
)

func millis(t *testing.T, text string) int64 {
	t.Helper()
	at, err := time.Parse(time.RFC3339Nano, text)
	if err != nil {
		t.Fatal(err)
	}
	return at.UnixMilli()
}

func show(at int64) string { return time.UnixMilli(at).UTC().Format("2006-01-02T15:04:05.999Z") }

func TestCron(t *testing.T) {
	const monday = "2026-11-23T08:38:28Z"
	for _, c := range []struct{ cron, after, want string }{
		{"* * * * * *", "2026-11-23T08:38:28.038Z", "2026-11-23T08:38:29Z"},
		{"0 * * * * *", monday, "2026-11-23T08:39:00Z"},
		{"10/20 * * * * *", monday, "2026-11-23T08:38:30Z"},
		{"0 0 0 13 * FRI", monday, "2027-08-13T00:00:00Z"},
		{"0 0 0 1 * MON", monday, "2027-02-01T00:00:00Z"},
		{"0 0 0 ? * 0", monday, "2026-11-29T00:00:00Z"},
		{"0 0 0 ? * 7", monday, "2026-11-29T00:00:00Z"},
		{"0 0 0 LW * ?", monday, "2026-11-30T00:00:00Z"},
		{"0 0 0 LW * ?", "2026-12-01T00:00:00Z", "2026-12-31T00:00:00Z"},
		{"0 0 0 LW * ?", "2027-01-01T00:00:00Z", "2027-01-29T00:00:00Z"},
		{"0 0 0 L * ?", "2028-02-01T00:00:00Z", "2028-02-29T00:00:00Z"},
		{"0 0 0 L-3 * ?", monday, "2026-11-27T00:00:00Z"},
		{"0 0 0 15W * ?", monday, "2026-12-15T00:00:00Z"},
		{"0 0 0 15W * ?", "2027-08-01T00:00:00Z", "2027-08-16T00:00:00Z"},
		{"0 0 0 1W * ?", "2027-05-01T00:00:00Z", "2027-05-03T00:00:00Z"},
		{"0 0 0 31W * ?", "2027-01-30T00:00:00Z", "2027-03-31T00:00:00Z"},
		{"0 0 0 31W * ?", "2027-01-01T00:00:00Z", "2027-01-29T00:00:00Z"},
		{"0 0 0 ? * FRIL", monday, "2026-11-27T00:00:00Z"},
		{"0 0 0 ? * 5L", "2026-11-27T00:00:00Z", "2026-12-25T00:00:00Z"},
		{"0 0 0 ? * MON#2", monday, "2026-12-14T00:00:00Z"},
		{"0 0 0 ? * MON#5", monday, "2026-11-30T00:00:00Z"},
		{"0 0 0 L,15 * ?", monday, "2026-11-30T00:00:00Z"},
		{"0 */5 9-17 * * MON-FRI", monday, "2026-11-23T09:00:00Z"},
		{"0 0 9-17/4 * * *", "2026-11-23T09:00:00Z", "2026-11-23T13:00:00Z"},
		{"0 0 0 * * FRI-MON", monday, "2026-11-27T00:00:00Z"},
		{"0 0 0 * JAN,JUL *", monday, "2027-01-01T00:00:00Z"},
		{"@hourly", monday, "2026-11-23T09:00:00Z"},
		{"@daily", monday, "2026-11-24T00:00:00Z"},
		{"@midnight", monday, "2026-11-24T00:00:00Z"},
		{"@weekly", monday, "2026-11-29T00:00:00Z"},
		{"@monthly", monday, "2026-12-01T00:00:00Z"},
		{"@yearly", monday, "2027-01-01T00:00:00Z"},
		{"@annually", monday, "2027-01-01T00:00:00Z"},
		{"0 0 0 29 2 MON", monday, "2044-02-29T00:00:00Z"},
		{"0 0 0 29 2 *", "2096-03-01T00:00:00Z", "2104-02-29T00:00:00Z"},
		{"59 59 23 31 12 *", "2026-12-31T23:59:58Z", "2026-12-31T23:59:59Z"},
		{"59 59 23 31 12 *", "2026-12-31T23:59:59Z", "2027-12-31T23:59:59Z"},
		{"0 30 10 * * *", "2026-11-23T10:30:00Z", "2026-11-24T10:30:00Z"},
		{"15 30 10 * * *", "2026-11-23T10:31:00Z", "2026-11-24T10:30:15Z"},
		{"0 0 0 30 2 *", monday, "never"},
	} {
		cron, err := ParseCron(c.cron)
		if err != nil {
			t.Errorf("%s: %v", c.cron, err)
			continue
		}
		got := "never"
		if at, ok := cron.Next(millis(t, c.after)); ok {
			got = show(at)
		}
		if got != c.want {
			t.Errorf("%s after %s: got %s, want %s", c.cron, c.after, got, c.want)
		}
	}
}

func TestCronRefused(t *testing.T) {
	for _, text := range []string{
		"", "* * * * *", "* * * * * * *", "60 * * * * *", "* 60 * * * *", "* * 24 * * *", "* * * 0 * *", "* * * 32 * *", "* * * * 0 *",
		"* * * * 13 *", "* * * * * 8", "0 0 22-2 * * *", "0 0 0 ? ? ?", "? * * * * *", "*/0 * * * * *", "-1 * * * * *", "1- * * * * *",
		"1,,2 * * * * *", "* * * * FOO *", "* * * * * MON#6", "* * * * * #1", "* * * W * *", "* * * L-31 * *", "* * * * * L", "@reboot",
		"1e1 * * * * *", "+1 * * * * *", "*/60 * * * * *", "１ * * * * *",
	} {
		if _, err := ParseCron(text); err == nil {
			t.Errorf("%q is accepted", text)
		}
	}
}

// Every instant Next gives must match field by field, and nothing between may match.
func TestCronAgainstSearch(t *testing.T) {
	crons := []string{"0 */7 3-5 * * *", "30 0 12 1,15 * *", "0 0 0 LW * ?", "0 0 6 ? * TUE#3", "0 0 6 ? * SATL", "0 0 0 15W * ?", "0 0 0 L-2 2 ?"}
	random := rand.New(rand.NewSource(1))
	for _, text := range crons {
		cron, err := ParseCron(text)
		if err != nil {
			t.Fatal(err)
		}
		for range 20 {
			after := random.Int63n(100 * 365 * day)
			got, ok := cron.Next(after)
			if !ok {
				t.Fatalf("%s after %s: never", text, show(after))
			}
			want := (after/minute + 1) * minute
			if cron.seconds == 1<<30 {
				want = after/minute*minute + 30*second
				if want <= after {
					want += minute
				}
			}
			for !slowMatch(cron, want) {
				want += minute
			}
			if got != want {
				t.Fatalf("%s after %s: got %s, want %s", text, show(after), show(got), show(want))
			}
		}
	}
}

func slowMatch(c *Cron, at int64) bool {
	u := time.UnixMilli(at).UTC()
	if c.seconds>>u.Second()&1 == 0 || c.minutes>>u.Minute()&1 == 0 || c.hours>>u.Hour()&1 == 0 || c.months>>u.Month()&1 == 0 {
		return false
	}
	date := civil{int64(u.Year()), int(u.Month()), u.Day()}
	return matches(c.days, date, at/day) && matches(c.weekdays, date, at/day)
}

func TestDuration(t *testing.T) {
	const from = "2026-01-31T10:00:00Z"
	for _, c := range []struct{ text, want string }{
		{"PT1H", "2026-01-31T11:00:00Z"},
		{"PT90S", "2026-01-31T10:01:30Z"},
		{"PT0.5S", "2026-01-31T10:00:00.5Z"},
		{"PT1,25S", "2026-01-31T10:00:01.25Z"},
		{"P1M", "2026-02-28T10:00:00Z"},
		{"P25M", "2028-02-29T10:00:00Z"},
		{"P1Y2M", "2027-03-31T10:00:00Z"},
		{"P1W", "2026-02-07T10:00:00Z"},
		{"P1DT2H30M", "2026-02-01T12:30:00Z"},
		{"P1Y1M1W1DT1H1M1S", "2027-03-08T11:01:01Z"},
		{"-PT1H", "2026-01-31T09:00:00Z"},
		{"PT-1H", "2026-01-31T09:00:00Z"},
		{"-P1M", "2025-12-31T10:00:00Z"},
		{"PT0S", "2026-01-31T10:00:00Z"},
		{"P90000Y", ""},
		{"P-2100Y", "-0074-01-31T10:00:00Z"},
	} {
		d, err := ParseDuration(c.text)
		if err != nil {
			t.Errorf("%s: %v", c.text, err)
			continue
		}
		at, ok := d.AddTo(millis(t, from))
		if c.want == "" {
			if ok && at < millis(t, from) {
				t.Errorf("%s leads back to %s", c.text, show(at))
			}
			continue
		}
		if !ok || show(at) != c.want {
			t.Errorf("%s: got %s, want %s", c.text, show(at), c.want)
		}
	}
	for _, text := range []string{"", "P", "PT", "1H", "P1H", "PT1D", "P1DT", "PT1H1H", "PT1M1H", "P1.5D", "PT1", "P1Y1", "PX1D", "P 1D", "P1D ", "PT1HT1M",
		"P999999999999999999999Y", "PT99999999999999999999S", "P100001Y", "--P1D", "P--1D", "PT.5S"} {
		if d, err := ParseDuration(text); err == nil {
			t.Errorf("%q is accepted as %+v", text, d)
		}
	}
}

func TestDate(t *testing.T) {
	for _, c := range []struct{ text, want string }{
		{"2040-01-01T00:00Z", "2040-01-01T00:00:00Z"},
		{"2040-01-01T00:00:00Z", "2040-01-01T00:00:00Z"},
		{"2040-01-01T00:00:00.123456Z", "2040-01-01T00:00:00.123Z"},
		{"2040-01-01T00:00+01:00[Europe/Berlin]", "2039-12-31T23:00:00Z"},
		{"2040-01-01T00:00:30-05:30", "2040-01-01T05:30:30Z"},
		{"1969-12-31T23:59:59.999Z", "1969-12-31T23:59:59.999Z"},
		{"2028-02-29T12:00:00Z", "2028-02-29T12:00:00Z"},
	} {
		at, err := ParseDate(c.text)
		if err != nil || show(at) != c.want {
			t.Errorf("%s: got %s, %v; want %s", c.text, show(at), err, c.want)
		}
	}
	for _, text := range []string{"", "2040-01-01", "2040-01-01T00:00:00", "2040-01-01T24:00:00Z", "2027-02-29T00:00:00Z", "2040-13-01T00:00:00Z",
		"2040-01-01T00:60:00Z", "2040-01-01T00:00:00Zx", "2040-01-01T00:00:00+1:00", "2040-01-01T00:00:00.Z", "20400101T000000Z",
		"2040-01-01T00:00+01:00[", "2040-01-01T00:00+01:00[a b]", "2040-01-01 00:00:00Z"} {
		if at, err := ParseDate(text); err == nil {
			t.Errorf("%q is accepted as %s", text, show(at))
		}
	}
}

func TestCycle(t *testing.T) {
	const now = "2026-11-23T08:38:29Z"
	for _, c := range []struct {
		text, first, second string
		times               int
	}{
		{"R/PT1M", "2026-11-23T08:39:29Z", "2026-11-23T08:40:29Z", Forever},
		{"R-1/PT1M", "2026-11-23T08:39:29Z", "2026-11-23T08:40:29Z", Forever},
		{"R0/PT1M", "2026-11-23T08:39:29Z", "2026-11-23T08:40:29Z", 0},
		{"R3/PT1H", "2026-11-23T09:38:29Z", "2026-11-23T10:38:29Z", 3},
		{"R3//PT1H", "2026-11-23T09:38:29Z", "2026-11-23T10:38:29Z", 3},
		{"R/P1M", "2026-12-23T08:38:29Z", "2027-01-23T08:38:29Z", Forever},
		{"R3/2020-01-01T00:00:00Z/PT1H", "2026-11-23T08:38:29Z", "2026-11-23T09:38:29Z", 3},
		{"R3/2040-01-01T00:00:00Z/PT1H", "2040-01-01T00:00:00Z", "2040-01-01T01:00:00Z", 3},
		{"0 0 9 * * MON-FRI", "2026-11-23T09:00:00Z", "2026-11-24T09:00:00Z", Forever},
	} {
		cycle, err := ParseCycle(c.text)
		if err != nil {
			t.Errorf("%s: %v", c.text, err)
			continue
		}
		first, ok1 := cycle.First(millis(t, now))
		second, ok2 := cycle.Next(first)
		if !ok1 || !ok2 || show(first) != c.first || show(second) != c.second || cycle.Repetitions != c.times {
			t.Errorf("%s: got %s, %s, %d times", c.text, show(first), show(second), cycle.Repetitions)
		}
	}
	for _, text := range []string{"", "R", "R3", "R/", "R/PT0S", "R2/-PT1M", "Rx/PT1H", "R3/PT1H/2040-01-01T00:00:00Z", "R3/2040-01-01T00:00:00/PT1H", "PT1H",
		"R3/a/b/c", "R99999999999/PT1H", "0 0 0 30 2 *"} {
		if _, err := ParseCycle(text); err == nil {
			t.Errorf("%q is accepted", text)
		}
	}
}

// A cycle that is late does not fire once for everything it missed.
func TestCycleAfter(t *testing.T) {
	const due = "2026-11-23T10:00:00Z"
	for _, c := range []struct{ text, now, want string }{
		{"R3/PT1M", "2026-11-23T10:00:00.1Z", "2026-11-23T10:01:00Z"},
		{"R3/PT1M", "2026-11-23T10:00:30Z", "2026-11-23T10:01:00Z"},
		{"R3/PT1M", "2026-11-23T10:05:30Z", "2026-11-23T10:05:30Z"},
		{"R/P1M", "2026-11-30T10:05:30Z", "2026-12-23T10:00:00Z"},
		{"0 * * * * *", "2026-11-23T10:00:30Z", "2026-11-23T10:01:00Z"},
		{"0 * * * * *", "2026-11-23T10:05:30Z", "2026-11-23T10:06:00Z"},
	} {
		cycle, err := ParseCycle(c.text)
		if err != nil {
			t.Fatal(err)
		}
		if at, ok := cycle.After(millis(t, due), millis(t, c.now)); !ok || show(at) != c.want {
			t.Errorf("%s, fired at %s: got %s, want %s", c.text, c.now, show(at), c.want)
		}
	}
}

// The calendar agrees with the standard library's.
func TestCivil(t *testing.T) {
	random := rand.New(rand.NewSource(1))
	for range 200_000 {
		days := random.Int63n(4_000_000) - 2_000_000
		want := time.Unix(days*86400, 0).UTC()
		got := civilOf(days)
		if got.year != int64(want.Year()) || got.month != int(want.Month()) || got.day != want.Day() || got.dayNumber() != days || weekday(days) != int(want.Weekday()) {
			t.Fatalf("day %d: got %+v, want %s", days, got, want)
		}
	}
}

func FuzzSchedule(f *testing.F) {
	for _, s := range []string{"R3/PT1H", "0 0 0 LW * ?", "P1Y2M3DT4H5M6.7S", "2040-01-01T00:00+01:00[Europe/Berlin]", "@daily", "0 0 0 29 2 MON#5"} {
		f.Add(s, int64(1_700_000_000_000))
	}
	f.Fuzz(func(t *testing.T, text string, now int64) {
		_, _ = ParseDate(text)
		if d, err := ParseDuration(text); err == nil {
			if at, ok := d.AddTo(now); ok && d.Positive() && at <= now {
				t.Fatalf("%q after %d leads to %d", text, now, at)
			}
		}
		if c, err := ParseCycle(text); err == nil {
			first, ok := c.First(now)
			if !ok {
				return
			}
			if next, ok := c.Next(first); ok && next <= first {
				t.Fatalf("%q: %d is followed by %d", text, first, next)
			}
		}
	})
}
