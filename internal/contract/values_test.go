package contract

import (
	"encoding/json"
	"math"
	"regexp"
	"strings"
	"testing"

	"pgregory.net/rapid"
)

// TestPatterns compares the checks by hand with the patterns they stand for.
func TestPatterns(t *testing.T) {
	for pattern, check := range map[string]func(string) bool{
		`^[\p{L}_][\p{L}\p{N}_\-\.]*$`:     isXMLName,
		`^(<default>|[A-Za-z0-9_@.+-]+)$`:  isNameOrDefault,
		`^[A-Za-z0-9_@.+-]+$`:              isName,
		`^[A-Za-z][A-Za-z0-9_\-:.]{0,99}$`: isTag,
		`^[0-9]+-[0-9]+$`:                  isNumberPair,
		`^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}(?:==)?|[A-Za-z0-9+/]{3}=)?$`: isBase64,
	} {
		re := regexp.MustCompile(pattern)
		alphabet := rapid.OneOf(rapid.StringOfN(rapid.RuneFrom([]rune("aZ09_-.:@+/=<é٣ ")), 0, 12, -1), rapid.StringMatching(pattern), rapid.String())
		rapid.Check(t, func(t *rapid.T) {
			text := alphabet.Draw(t, "text")
			if check(text) != re.MatchString(text) {
				t.Fatalf("%s on %q: %t", pattern, text, check(text))
			}
		})
	}
}

func TestKeys(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		key := rapid.Int64Range(-math.MaxInt64, math.MaxInt64).Draw(t, "key")
		text := string(appendKey(nil, JobKey(key)))
		if got, ok := parseKey(strings.Trim(text, `"`)); !ok || got != key {
			t.Fatalf("%s came back as %d, %t", text, got, ok)
		}
	})
	for _, bad := range []string{"", "-", "+1", "1.0", "0x1", " 1", "1 ", "9223372036854775808", strings.Repeat("0", 26), "1_0", "١"} {
		if n, ok := parseKey(bad); ok {
			t.Errorf("%q was taken as %d", bad, n)
		}
	}
}

func TestTexts(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		text := rapid.String().Draw(t, "text")
		written := appendText(nil, text)
		var back string
		if err := json.Unmarshal(written, &back); err != nil || back != text {
			t.Fatalf("%q was written as %s: %v", text, written, err)
		}
		r := reader{data: written}
		if own := string(r.text()); own != text || r.err != nil {
			t.Fatalf("%s was read as %q: %v", written, own, r.err)
		}
	})
	if got := string(appendText(nil, "a\xffb")); got != "\"a\ufffdb\"" {
		t.Errorf("what is no UTF-8 was written as %s", got)
	}
}

func TestTimes(t *testing.T) {
	for text, want := range map[string]string{
		"2026-01-31T09:30:00Z":              "2026-01-31T09:30:00.000Z",
		"2026-01-31T09:30:00.123456789Z":    "2026-01-31T09:30:00.123Z",
		"2026-01-31T09:30:00.5+01:00":       "2026-01-31T08:30:00.500Z",
		"2026-01-31T09:30:00.000+0100":      "2026-01-31T08:30:00.000Z",
		"2026-01-31T09:30Z":                 "2026-01-31T09:30:00.000Z",
		"2026-01-31":                        "",
		"2026-02-30T00:00:00Z":              "",
		"2026-01-31T09:30:00":               "",
		"2026-01-31T09:30:00Z[Europe/Rome]": "",
	} {
		at, ok := parseTime(text)
		if ok != (want != "") {
			t.Errorf("%s: taken %t", text, ok)
		} else if ok && strings.Trim(string(appendTime(nil, at)), `"`) != want {
			t.Errorf("%s was written as %s, want %s", text, appendTime(nil, at), want)
		}
	}
}

func TestDatesThatMayBeCleared(t *testing.T) {
	v, err := decodeOf[UserTaskUpdateRequest](`{"changeset":{"dueDate":"","followUpDate":null,"candidateUsers":[]}}`)
	if err != nil {
		t.Fatal(err)
	}
	c := v.Changeset
	if due, ok := c.DueDate.Get(); !ok || !due.IsZero() {
		t.Errorf("an empty date: %v, %t", due, ok)
	}
	if !c.FollowUpDate.IsNull() || c.CandidateUsers == nil || c.CandidateGroups != nil || !c.Priority.IsAbsent() {
		t.Errorf("changeset %+v", c)
	}
}
