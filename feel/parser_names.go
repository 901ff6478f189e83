package feel

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

var reserved = map[string]bool{
	"null": true, "true": true, "false": true, "function": true, "in": true, "return": true, "then": true, "else": true,
	"satisfies": true, "and": true, "or": true,
}

// Built-in functions whose names contain reserved words.
var reservedFunctionNames = []string{"and", "or", "date and time", "years and months duration", "get or else"}

func isNameStart(r rune) bool {
	if r < 0x80 {
		return r >= 'a' && r <= 'z' || r >= 'A' && r <= 'Z' || r == '_' || r == '$'
	}
	return r < 0x10000 && (unicode.IsLetter(r) || unicode.In(r, unicode.Nl, unicode.Sc, unicode.Pc))
}

func isNamePart(r rune) bool {
	if r < 0x80 {
		return isNameStart(r) || r >= '0' && r <= '9' || r < 9 || r >= 0xE && r <= 0x1B || r == 0x7F
	}
	return !isSpace(r) && (isNameStart(r) || r < 0x10000 && (r <= 0x9F || unicode.In(r, unicode.Nd, unicode.Mn, unicode.Mc, unicode.Cf)))
}

// identifierEnd gives the index behind the identifier at i, or i.
func (p *parser) identifierEnd(i int) int {
	start := i
	for i < len(p.src) {
		r, size := rune(p.src[i]), 1
		if r >= 0x80 {
			r, size = utf8.DecodeRuneInString(p.src[i:])
		}
		if i == start && !isNameStart(r) || !isNamePart(r) {
			break
		}
		i += size
	}
	if reserved[p.src[start:i]] {
		return start
	}
	return i
}

func (p *parser) identifier() (string, bool) {
	end := p.identifierEnd(p.pos)
	if end == p.pos {
		p.miss("a name")
		return "", false
	}
	s := p.src[p.pos:end]
	p.pos = end
	return s, true
}

const maxWords = 50 // of one name

// spacedIdentifier reads a name of several words: `string length`.
func (p *parser) spacedIdentifier() (string, bool) {
	start, words := p.pos, 0
	end := p.identifierEnd(start)
	for end > start && words < maxWords {
		next := end
		for next < len(p.src) && p.src[next] == ' ' {
			next++
		}
		if next == end {
			break
		}
		behind := p.identifierEnd(next)
		if behind == next {
			break
		}
		end = behind
		words++
	}
	if words == 0 {
		return "", false
	}
	p.pos = end
	return p.src[start:end], true
}

// name reads an identifier or any text in backticks.
func (p *parser) name() (string, bool) {
	if p.peek() != '`' {
		return p.identifier()
	}
	i := strings.IndexByte(p.src[p.pos+1:], '`')
	if i <= 0 {
		p.miss("a name between backticks")
		return "", false
	}
	s := p.src[p.pos+1 : p.pos+1+i]
	p.pos += i + 2
	return s, true
}

// property reads what can stand behind a point.
func (p *parser) property() (string, bool) {
	const spaced = "time offset"
	if strings.HasPrefix(p.src[p.pos:], spaced) {
		p.pos += len(spaced)
		return spaced, true
	}
	return p.name()
}

func (p *parser) qualifiedName() ([]string, bool) {
	first, ok := p.property()
	if !ok {
		return nil, false
	}
	names := []string{first}
	for len(names) < maxPostfixes {
		start := p.pos
		if !p.quietly(func() bool { return p.next(".") }) {
			break
		}
		n, ok := p.property()
		if !ok {
			p.pos = start
			break
		}
		names = append(names, n)
	}
	return names, true
}

func (p *parser) quietly(try func() bool) bool {
	p.quiet++
	ok := try()
	p.quiet--
	return ok
}

// parameterName reads the name of a parameter, which may have several words.
func (p *parser) parameterName() (string, bool) {
	if s, ok := p.spacedIdentifier(); ok {
		return s, true
	}
	return p.name()
}

// rawString reads what stands between double quotes, escapes and all.
func (p *parser) rawString() (string, bool) {
	if p.peek() != '"' {
		p.miss("a string")
		return "", false
	}
	for i := p.pos + 1; i < len(p.src); i++ {
		switch p.src[i] {
		case '\\':
			i++
		case '"':
			s := p.src[p.pos+1 : i]
			p.pos = i + 1
			return s, true
		}
	}
	start := p.pos
	p.pos = len(p.src)
	p.miss(`the closing quote of the string`)
	p.pos = start
	return "", false
}

var unescaper = strings.NewReplacer(`\\`, `\`, `\n`, "\n", `\r`, "\r", `\t`, "\t", `\b`, "\b", `\f`, "\f", `\'`, "'", `\"`, `"`)

func unescape(s string) string {
	if strings.IndexByte(s, '\\') < 0 {
		return s
	}
	return unescaper.Replace(s)
}

// entryKey reads the name of a context's entry: anything without the symbols that structure a context, or a string.
func (p *parser) entryKey() (string, bool) {
	start, end := p.pos, p.pos
	for p.pos < len(p.src) && !strings.ContainsRune("\"{}:,[]`", rune(p.src[p.pos])) {
		_, size := utf8.DecodeRuneInString(p.src[p.pos:])
		p.pos += size
		end = p.pos
		p.space()
	}
	if end > start {
		p.pos = end
		return p.src[start:end], true
	}
	p.pos = start
	switch p.peek() {
	case '`':
		return p.name()
	case '"':
		return p.rawString()
	}
	p.miss("the name of an entry")
	return "", false
}
