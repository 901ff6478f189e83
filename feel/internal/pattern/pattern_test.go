package pattern

import (
	"reflect"
	"regexp"
	"strings"
	"testing"
)

// match says where a pattern matches first: the groups' texts, "-" for those that took no part; nil when it does not match.
func match(t *testing.T, src, input string, flags Flags) []string {
	t.Helper()
	p, err := Compile(src, flags)
	if err != nil {
		t.Fatalf("%s: %v", src, err)
	}
	at := p.Find(input, 0, func(int) {})
	var out []string
	for i := 0; i < len(at); i += 2 {
		if at[i] < 0 {
			out = append(out, "-")
		} else {
			out = append(out, input[at[i]:at[i+1]])
		}
	}
	return out
}

func TestMatching(t *testing.T) {
	for _, c := range []struct {
		pattern, input string
		want           []string
	}{
		{`a(b)?c`, "xacx", []string{"ac", "-"}},
		{`(a+)(b+)`, "xaabbbx", []string{"aabbb", "aa", "bbb"}},
		{`(a|ab)(c|bcd)(d*)`, "abcd", []string{"abcd", "a", "bcd", ""}},
		{`a+?`, "aaa", []string{"a"}},
		{`a++a`, "aaa", nil},
		{`(?>a+)b`, "aab", []string{"aab"}},
		{`(?<=foo)bar`, "foobar", []string{"bar"}},
		{`(?<!foo)bar`, "foobar", nil},
		{`foo(?=bar)`, "foobar", []string{"foo"}},
		{`foo(?!bar)`, "foobar foo", []string{"foo"}},
		{`(\w)\1`, "hello", []string{"ll", "l"}},
		{`(?<x>\w)\k<x>`, "hello", []string{"ll", "l"}},
		{`(?i)HeLLo`, "hello", []string{"hello"}},
		{`(?i:H)ello`, "hello", []string{"hello"}},
		{`[a-z&&[^aeiou]]+`, "aebcdi", []string{"bcd"}},
		{`[^\d\s]+`, "12 ab", []string{"ab"}},
		{`[\]\-]+`, "a]-b", []string{"]-"}},
		{`[a\Q]\E]+`, "]a", []string{"]a"}},
		{`\Qa.b\E`, "a.b", []string{"a.b"}},
		{`c$`, "abc\n", []string{"c"}},
		{`c\z`, "abc\n", nil},
		{`(?m)^b`, "a\nb", []string{"b"}},
		{`(?s)a.b`, "a\nb", []string{"a\nb"}},
		{`a.b`, "a\nb", nil},
		{`(?x) a b # comment`, "ab", []string{"ab"}},
		{`\bfoo\b`, "a foo b", []string{"foo"}},
		{`\p{Lu}\p{L}*`, "xÄpfel", []string{"Äpfel"}},
		{`\p{IsLatin}+`, "яabc", []string{"abc"}},
		{`\x41\u0042\t`, "AB\t", []string{"AB\t"}},
		{`a{2,3}`, "aaaa", []string{"aaa"}},
		{`(a{0,2}){2}`, "aaa", []string{"aaa", "a"}},
		{`(a*)*`, "aa", []string{"aa", ""}},
		{`(a|b)*?c`, "abac", []string{"abac", "a"}},
		{`\R`, "a\r\nb", []string{"\r\n"}},
		{`^$`, "", []string{""}},
		{`(?=(a))\1b`, "ab", []string{"ab", "a"}},
		{`😀+`, "x😀😀", []string{"😀😀"}},
	} {
		if got := match(t, c.pattern, c.input, 0); !reflect.DeepEqual(got, c.want) {
			t.Errorf("%s on %q matches %q, expected %q", c.pattern, c.input, got, c.want)
		}
	}
}

func TestInvalidPatterns(t *testing.T) {
	for _, src := range []string{`(`, `)`, `[`, `[z-a]`, `*a`, `a**`, `a{`, `a{2,1}`, `\`, `\y`, `(?<x>a)(?<x>b)`, `\k<x>`, `(?<=a*)b`, `(?Z)`, `\p{Nope}`, `\x{110000}`, `(?<1>a)`} {
		if _, err := Compile(src, 0); err == nil {
			t.Errorf("%s is accepted", src)
		}
	}
}

// FuzzPattern: any pattern ends on any input, and where Go's package reads a pattern the same way, both find the same.
func FuzzPattern(f *testing.F) {
	for _, c := range []string{`a(b)?c`, `(a|ab)(c|bcd)`, `[a-c]+?d*`, `(a*)*b`, `\d{1,3}`, `(?:x|y)+z`, `a+b|c`} {
		f.Add(c, "abcd12xyz")
	}
	f.Fuzz(func(t *testing.T, src, input string) {
		p, err := Compile(src, 0)
		if err != nil || len(input) > 200 || len(src) > 200 {
			return
		}
		type tooLong struct{}
		left := 20_000
		at, ended := func() (at []int, ended bool) {
			defer func() {
				if r := recover(); r != nil {
					if _, ok := r.(tooLong); !ok {
						panic(r)
					}
				}
			}()
			return p.Find(input, 0, func(n int) {
				if left -= n; left < 0 {
					panic(tooLong{})
				}
			}), true
		}()
		if !ended || strings.Trim(src, "abcdxyz|()+?*.[]-") != "" || strings.Trim(input, "abcdxyz") != "" || strings.ContainsAny(src, "[") || strings.Contains(src, "*+") || strings.Contains(src, "++") || strings.Contains(src, "?+") {
			return
		}
		g, err := regexp.Compile(src)
		if err != nil {
			return
		}
		want := g.FindStringIndex(input)
		if (at == nil) != (want == nil) || at != nil && (at[0] != want[0] || at[1] != want[1]) {
			t.Fatalf("%q on %q: found %v, Go finds %v", src, input, at, want)
		}
	})
}
