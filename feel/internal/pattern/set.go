package pattern

import (
	"unicode"
)

// set is a set of characters.
type set struct {
	ascii [2]uint64 // the first 128, with folding and negation done
	has   func(r rune) bool
}

func newSet(has func(r rune) bool) *set {
	s := &set{has: has}
	for r := rune(0); r < 128; r++ {
		if has(r) {
			s.ascii[r>>6] |= 1 << (r & 63)
		}
	}
	return s
}

func (s *set) contains(r rune) bool {
	if r < 128 {
		return s.ascii[r>>6]>>(r&63)&1 != 0
	}
	return s.has(r)
}

func single(c rune, fold bool) *set {
	if fold && isLetter(c) {
		return newSet(func(r rune) bool { return r == c || r == c^0x20 })
	}
	return newSet(func(r rune) bool { return r == c })
}

func span(from, to rune, fold bool) *set {
	return newSet(func(r rune) bool {
		return r >= from && r <= to || fold && isLetter(r) && r^0x20 >= from && r^0x20 <= to
	})
}

func not(s *set) *set { return newSet(func(r rune) bool { return !s.contains(r) }) }
func either(a, b *set) *set {
	return newSet(func(r rune) bool { return a.contains(r) || b.contains(r) })
}
func common(a, b *set) *set {
	return newSet(func(r rune) bool { return a.contains(r) && b.contains(r) })
}
func table(t *unicode.RangeTable) *set {
	return newSet(func(r rune) bool { return unicode.Is(t, r) })
}

func isLetter(r rune) bool { return r >= 'a' && r <= 'z' || r >= 'A' && r <= 'Z' }
func isDigit(r rune) bool  { return r >= '0' && r <= '9' }
func isWord(r rune) bool   { return isLetter(r) || isDigit(r) || r == '_' }
func isBreak(r rune) bool  { return r == '\n' || r == '\r' || r == 0x85 || r == 0x2028 || r == 0x2029 }
func isSpace(r rune) bool  { return r == ' ' || r >= '\t' && r <= '\r' }

func isHorizontal(r rune) bool {
	return r == ' ' || r == '\t' || r == 0xA0 || r == 0x1680 || r == 0x180E || r >= 0x2000 && r <= 0x200A || r == 0x202F || r == 0x205F || r == 0x3000
}

func isVertical(r rune) bool {
	return r >= '\n' && r <= '\r' || r == 0x85 || r == 0x2028 || r == 0x2029
}

// shorthand is the set of \d, \w and their like.
func shorthand(c rune) (*set, bool) {
	switch c {
	case 'd':
		return newSet(isDigit), true
	case 'D':
		return not(newSet(isDigit)), true
	case 'w':
		return newSet(isWord), true
	case 'W':
		return not(newSet(isWord)), true
	case 's':
		return newSet(isSpace), true
	case 'S':
		return not(newSet(isSpace)), true
	case 'h':
		return newSet(isHorizontal), true
	case 'H':
		return not(newSet(isHorizontal)), true
	case 'v':
		return newSet(isVertical), true
	case 'V':
		return not(newSet(isVertical)), true
	}
	return nil, false
}

func isPunct(r rune) bool {
	return r >= '!' && r <= '/' || r >= ':' && r <= '@' || r >= '[' && r <= '`' || r >= '{' && r <= '~'
}

var named = map[string]func(r rune) bool{
	"Lower":      func(r rune) bool { return r >= 'a' && r <= 'z' },
	"Upper":      func(r rune) bool { return r >= 'A' && r <= 'Z' },
	"ASCII":      func(r rune) bool { return r < 128 },
	"Alpha":      isLetter,
	"Digit":      isDigit,
	"Alnum":      func(r rune) bool { return isLetter(r) || isDigit(r) },
	"Punct":      isPunct,
	"Graph":      func(r rune) bool { return r > ' ' && r < 0x7F },
	"Print":      func(r rune) bool { return r >= ' ' && r < 0x7F },
	"Blank":      func(r rune) bool { return r == ' ' || r == '\t' },
	"Cntrl":      func(r rune) bool { return r < ' ' || r == 0x7F },
	"XDigit":     func(r rune) bool { return isDigit(r) || r >= 'a' && r <= 'f' || r >= 'A' && r <= 'F' },
	"Space":      isSpace,
	"L1":         func(r rune) bool { return r < 256 },
	"all":        func(rune) bool { return true },
	"LC":         func(r rune) bool { return unicode.In(r, unicode.Lu, unicode.Ll, unicode.Lt) },
	"LD":         func(r rune) bool { return unicode.IsLetter(r) || unicode.IsDigit(r) },
	"Alphabetic": func(r rune) bool { return unicode.IsLetter(r) || unicode.In(r, unicode.Nl, unicode.Other_Alphabetic) },

	"javaLowerCase": unicode.IsLower,
	"javaUpperCase": unicode.IsUpper,
	"javaWhitespace": func(r rune) bool {
		return unicode.IsSpace(r) && r != 0xA0 && r != 0x2007 && r != 0x202F && r != 0x85 || r >= 0x1C && r <= 0x1F
	},
	"javaLetter":        unicode.IsLetter,
	"javaDigit":         unicode.IsDigit,
	"javaTitleCase":     unicode.IsTitle,
	"javaAlphabetic":    func(r rune) bool { return unicode.IsLetter(r) || unicode.In(r, unicode.Nl, unicode.Other_Alphabetic) },
	"javaLetterOrDigit": func(r rune) bool { return unicode.IsLetter(r) || unicode.IsDigit(r) },
}

// binary are the properties that take the prefix Is.
var binary = map[string]func(r rune) bool{
	"ALPHABETIC": named["Alphabetic"], "LETTER": unicode.IsLetter, "LOWERCASE": unicode.IsLower, "UPPERCASE": unicode.IsUpper, "TITLECASE": unicode.IsTitle,
	"PUNCTUATION": unicode.IsPunct, "CONTROL": unicode.IsControl, "DIGIT": unicode.IsDigit, "WHITE_SPACE": unicode.IsSpace, "WHITESPACE": unicode.IsSpace,
	"IDEOGRAPHIC": func(r rune) bool { return unicode.Is(unicode.Ideographic, r) },
	"HEX_DIGIT":   func(r rune) bool { return unicode.Is(unicode.Hex_Digit, r) },
}
