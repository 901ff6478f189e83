package contract

import (
	"bytes"
	"strconv"
	"strings"
	"time"
	"unicode/utf8"
)

// params reads the parts of a request and collects what is wrong with any of them.
type params struct {
	q         *Request
	invalid   Invalid
	malformed *Malformed
}

func (p *params) err() error {
	if p.malformed != nil {
		return p.malformed
	}
	return p.invalid.Err()
}

func (p *params) violate(in Place, name, message string) {
	p.invalid.add(Violation{In: in, Path: name, Message: message})
}

// pathKey reads a key in the path.
func (p *params) pathKey(name string) int64 { return p.key(InPath, name, p.q.Params.PathValue(name)) }

// pathText reads a string in the path; rule may be nil.
func (p *params) pathText(name string, rule *textRule) string {
	return p.text(InPath, name, p.q.Params.PathValue(name), rule)
}

func (p *params) key(in Place, name, text string) int64 {
	key, ok := parseKey(text)
	if !ok {
		p.violate(in, name, "must be "+keyShape[:strings.IndexByte(keyShape, ',')]+", found "+quote(text))
	}
	return key
}

func (p *params) text(in Place, name, text string, rule *textRule) string {
	if !utf8.ValidString(text) {
		p.violate(in, name, "must be UTF-8")
		return ""
	}
	if broken := rule.broken(text); broken != "" {
		p.violate(in, name, broken)
	}
	return text
}

// query returns a query parameter; when it is required and missing, that is noted.
func (p *params) query(name string, required bool) (string, bool) {
	values := p.q.Query[name]
	if len(values) == 0 || values[0] == "" && !required {
		if required {
			p.violate(InQuery, name, "is required")
		}
		return "", false
	}
	return values[0], true
}

func (p *params) queryText(name string, required bool, rule *textRule) Opt[string] {
	text, ok := p.query(name, required)
	if !ok {
		return Opt[string]{}
	}
	return Some(p.text(InQuery, name, text, rule))
}

func (p *params) queryBool(name string, required bool) Opt[bool] {
	text, ok := p.query(name, required)
	if !ok {
		return Opt[bool]{}
	}
	v, err := strconv.ParseBool(text)
	if err != nil {
		p.violate(InQuery, name, "must be true or false, found "+quote(text))
	}
	return Some(v)
}

func (p *params) queryTime(name string, required bool) Opt[time.Time] {
	text, ok := p.query(name, required)
	if !ok {
		return Opt[time.Time]{}
	}
	// A plus sign that was not escaped arrives as a space.
	t, ok := parseTime(strings.ReplaceAll(text, " ", "+"))
	if !ok {
		p.violate(InQuery, name, "must be "+timeShape+", found "+quote(text))
	}
	return Some(t)
}

// body reads the request's body. Where it may be left out, an absent one is an empty object.
func (p *params) body(v decodable, required bool) {
	data := p.q.Body
	if len(bytes.TrimLeft(data, " \t\r\n")) == 0 {
		if required {
			p.malformed = &Malformed{Message: "a JSON body is required, found none"}
			return
		}
		data = []byte("{}")
	}
	r := reader{data: data}
	r.document(v)
	if r.err != nil && r.err != tooMany {
		p.malformed = r.err
		return
	}
	for _, v := range r.invalid.Violations {
		p.invalid.add(v)
	}
	p.invalid.More = p.invalid.More || r.invalid.More
}
