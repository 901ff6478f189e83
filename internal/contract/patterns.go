package contract

import "unicode"

// The contract's patterns, as checks by hand: each is named in the generator's table beside the pattern it stands for.

// isXMLName matches ^[\p{L}_][\p{L}\p{N}_\-\.]*$, the ids of processes and decisions.
func isXMLName(text string) bool {
	for i, c := range text {
		switch {
		case c == '_' || unicode.IsLetter(c):
		case i > 0 && (c == '-' || c == '.' || unicode.In(c, unicode.N)):
		default:
			return false
		}
	}
	return text != ""
}

// isName matches ^[A-Za-z0-9_@.+-]+$.
func isName(text string) bool {
	for i := range len(text) {
		switch c := text[i]; {
		case isAlphanumeric(c), c == '_', c == '@', c == '.', c == '+', c == '-':
		default:
			return false
		}
	}
	return text != ""
}

// isNameOrDefault matches ^(<default>|[A-Za-z0-9_@.+-]+)$, the ids of tenants and users.
func isNameOrDefault(text string) bool { return text == "<default>" || isName(text) }

// isTag matches ^[A-Za-z][A-Za-z0-9_\-:.]{0,99}$.
func isTag(text string) bool {
	for i := range len(text) {
		switch c := text[i]; {
		case i == 0 && (c < 'A' || c > 'z' || c > 'Z' && c < 'a'):
			return false
		case isAlphanumeric(c), c == '_', c == '-', c == ':', c == '.':
		default:
			return false
		}
	}
	return text != "" && len(text) <= 100
}

// isBase64 matches groups of four characters of base 64, the last one padded or cut short.
func isBase64(text string) bool {
	n := len(text)
	for n > 0 && len(text)-n < 2 && text[n-1] == '=' {
		n--
	}
	for i := range n {
		if c := text[i]; !isAlphanumeric(c) && c != '+' && c != '/' {
			return false
		}
	}
	padding := len(text) - n
	switch n % 4 {
	case 0:
		return padding == 0
	case 2:
		return padding == 0 || padding == 2
	case 3:
		return padding == 1
	}
	return false
}

// isNumberPair matches ^[0-9]+-[0-9]+$, the keys of the parts of an evaluated decision.
func isNumberPair(text string) bool {
	dash := -1
	for i := range len(text) {
		c := text[i]
		if c == '-' && dash < 0 {
			dash = i
			continue
		}
		if c < '0' || c > '9' {
			return false
		}
	}
	return dash > 0 && dash < len(text)-1
}

func isAlphanumeric(c byte) bool {
	return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9'
}
