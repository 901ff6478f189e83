package contract

// ProblemType is the content type of a ProblemDetail.
const ProblemType = "application/problem+json"

// ProblemDetail says why a request was not served (RFC 9457).
type ProblemDetail struct {
	Type     string // a URI, "about:blank" when empty
	Title    string // the stable code, such as "NOT_FOUND"
	Status   int32
	Detail   string // what was expected, what was found, what to do
	Instance string // the path of the request
}

// AppendJSON appends the value as JSON.
func (p *ProblemDetail) AppendJSON(b []byte) []byte {
	kind := p.Type
	if kind == "" {
		kind = "about:blank"
	}
	b = appendText(append(b, `{"type":`...), kind)
	b = appendText(append(b, `,"title":`...), p.Title)
	b = appendInt(append(b, `,"status":`...), p.Status)
	b = appendText(append(b, `,"detail":`...), p.Detail)
	b = appendText(append(b, `,"instance":`...), p.Instance)
	return append(b, '}')
}
