package apigen

// Model is a contract as a programmer sees it.
type Model struct {
	Version    string
	Operations []*Operation
	Objects    []*Object // in the contract's order, those of operations after
	Keys       []*Named
	Enums      []*Enum
}

// Named is a type that has a name and a sentence.
type Named struct{ Name, Doc string }

// Enum is a string of a given set.
type Enum struct {
	Named
	Values []string
}

// Kind says what a Type is.
type Kind uint8

const (
	String     Kind = iota + 1
	Bool            // true or false
	Int32           // a whole number
	Int64           // a whole number
	Time            // a date and time
	KeyKind         // Name is a key of the model
	EnumKind        // Enum
	ObjectKind      // Object
	List            // of Elem
	Map             // from strings to Elem
	AnyJSON         // any value
	JSONObject      // an object of any content
	FilterKind      // of Elem, with Operators
	SortKind        // by Fields
	PageKind        // with Forms
	Binary          // bytes: a file of a form, or a body that is no JSON
)

// Type is the type of a field, a parameter or an element.
type Type struct {
	Kind      Kind
	Name      string // of a key
	Semantic  string // of a string that stands for something: "TenantId"; the server makes no difference
	Elem      *Type
	Object    *Object
	Enum      *Enum
	Operators []string // of a filter: "$eq" …
	Fields    []string // of a sort
	Forms     []string // of a page: "from", "after", "before"

	// What the values must be. Lengths of lists are items, of strings characters; max 0 is unlimited.
	Pattern        string
	MinLen, MaxLen int
	Min, Max       *int64
	Unique         bool
	// MayBeEmpty allows an empty string for a Time: it clears the field.
	MayBeEmpty bool
}

// declared is the name of a type that the model declares: a key, an enum or an object.
func (t *Type) declared() string {
	switch t.Kind {
	case EnumKind:
		return t.Enum.Name
	case ObjectKind:
		return t.Object.Name
	}
	return t.Name
}

// Field is a member of an object.
type Field struct {
	Name       string // on the wire
	GoName     string
	Doc        string
	Type       *Type
	Required   bool
	Nullable   bool
	Deprecated bool
	Default    *Node // applied when the field is absent; nil when there is none
}

// Object is a type with members.
type Object struct {
	Named
	Fields []*Field
	// Closed objects refuse members that are not listed.
	Closed bool
	Filter bool   // what a search may ask for
	Search bool   // a body of a search
	Union  *Union // of a choice of objects, whose members Fields has all of
	// Whether the object is part of a request or of a response.
	InRequest, InResponse bool
}

// Union says how a choice of objects is told apart: by the member Discriminator, or, when that is empty, by which of their
// Own members come.
type Union struct {
	Discriminator string
	// Needed tells whether the discriminator must come.
	Needed   bool
	Variants []*Variant
}

// Variant is one choice of a Union.
type Variant struct {
	Value    string // of the discriminator
	Object   *Object
	Own      []string // the members only this variant has
	Required []string // the members it requires and not all variants do
}

// Param is a parameter of an operation.
type Param struct {
	Field
	InPath bool
}

// BodyKind says how a request's body travels.
type BodyKind uint8

const (
	NoBody BodyKind = iota
	JSONBody
	FormBody
)

// ResultKind says what a success answers.
type ResultKind uint8

const (
	EmptyResult ResultKind = iota
	JSONResult
	RawResult
)

// Operation is an operation of the contract.
type Operation struct {
	ID, GoName           string
	Summary, Doc         string
	Method, Path, Tag    string
	EventuallyConsistent bool
	Since                string
	Params               []*Param
	BodyKind             BodyKind
	BodyRequired         bool
	Body                 *Object // of a JSONBody
	Form                 *Object // of a FormBody
	Statuses             []int
	Success              []int // the statuses of success, the usual one first
	StatusDocs           map[int]string
	ResultKind           ResultKind
	Result               *Type // of a JSONResult: an object or a list
	RawType              string
}

// walk visits an object and everything it is made of, each object once.
func (o *Object) walk(seen map[*Object]bool, visit func(*Object)) {
	if o == nil || seen[o] {
		return
	}
	seen[o] = true
	visit(o)
	for _, f := range o.Fields {
		f.Type.walk(seen, visit)
	}
}

func (t *Type) walk(seen map[*Object]bool, visit func(*Object)) {
	for ; t != nil; t = t.Elem {
		t.Object.walk(seen, visit)
	}
}
