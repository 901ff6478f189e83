package feel

// Kind is what sort of value a Value is.
type Kind uint8

// The kinds of FEEL values. Local and zoned times are both KindTime, local and zoned date-times both KindDateTime.
const (
	KindNull Kind = iota
	KindBoolean
	KindNumber
	KindString
	KindDate
	KindTime
	KindDateTime
	KindDayTimeDuration
	KindYearMonthDuration
	KindList
	KindContext
	KindRange
	KindFunction

	// kindFailure marks a failed sub-evaluation inside the evaluator. It poisons what is computed from it until a construct
	// turns it into null, and never leaves this package.
	kindFailure
)

var kindNames = [...]string{
	KindNull: "null", KindBoolean: "boolean", KindNumber: "number", KindString: "string", KindDate: "date", KindTime: "time",
	KindDateTime: "date and time", KindDayTimeDuration: "days and time duration",
	KindYearMonthDuration: "years and months duration", KindList: "list", KindContext: "context", KindRange: "range",
	KindFunction: "function", kindFailure: "error",
}

// String is the name FEEL has for the kind, as `instance of` takes it.
func (k Kind) String() string {
	if int(k) < len(kindNames) {
		return kindNames[k]
	}
	return "unknown"
}

var typeNames = [...]string{
	KindNull: "NULL", KindBoolean: "BOOLEAN", KindNumber: "NUMBER", KindString: "STRING", KindDate: "DATE", KindTime: "UNKNOWN",
	KindDateTime: "DATE_TIME", KindDayTimeDuration: "DURATION", KindYearMonthDuration: "PERIOD", KindList: "ARRAY",
	KindContext: "OBJECT", KindRange: "UNKNOWN", KindFunction: "UNKNOWN",
}

// TypeName is the name that incident texts and the expression API have for the value's type: "STRING", "NUMBER", "BOOLEAN",
// "ARRAY", "OBJECT", "DURATION", "PERIOD", "DATE", "DATE_TIME", "NULL", and "UNKNOWN" for what has no type of its own there: times,
// functions and ranges.
func (v Value) TypeName() string {
	if int(v.kind) < len(typeNames) {
		return typeNames[v.kind]
	}
	return "NULL"
}
