package pattern

// The syntax tree of a pattern.

type kind uint8

const (
	kindEmpty  kind = iota
	kindSet         // one character of a set
	kindConcat      // one after the other
	kindEither      // the first that fits
	kindRepeat
	kindGroup  // capturing
	kindAtomic // (?>…) and possessive quantifiers
	kindLook
	kindBack   // what a group matched
	kindAssert // ^ $ \b …
)

type tree struct {
	kind     kind
	set      *set
	parts    []*tree
	min, max int // of kindRepeat; max -1 has no end
	lazy     bool
	group    int  // kindGroup, kindBack
	behind   bool // kindLook
	negative bool
	assert   assertion
	fold     bool // kindBack: letters match in both cases
}

type assertion uint8

const (
	assertStart     assertion = iota // \A, ^
	assertLineStart                  // ^ with m
	assertEnd                        // \z
	assertLastLine                   // \Z, $: at the end, or before a line break that ends the input
	assertLineEnd                    // $ with m
	assertWord                       // \b
	assertNoWord                     // \B
	assertSearch                     // \G: where the search began
)

const unbounded = -1

// width gives the least and greatest number of characters that a tree matches; greatest is -1 when there is none.
func (t *tree) width() (least, greatest int) {
	switch t.kind {
	case kindSet:
		return 1, 1
	case kindConcat:
		for _, p := range t.parts {
			a, b := p.width()
			least = capWidth(least + a)
			if greatest >= 0 {
				if greatest = capWidth(greatest + b); b < 0 {
					greatest = unbounded
				}
			}
		}
		return least, greatest
	case kindEither:
		least, greatest = t.parts[0].width()
		for _, p := range t.parts[1:] {
			a, b := p.width()
			least = min(least, a)
			if b < 0 || greatest < 0 {
				greatest = unbounded
			} else {
				greatest = max(greatest, b)
			}
		}
		return least, greatest
	case kindRepeat:
		a, b := t.parts[0].width()
		least = capWidth(a * t.min)
		if t.max < 0 || b < 0 {
			return least, unbounded
		}
		return least, capWidth(b * t.max)
	case kindGroup, kindAtomic:
		return t.parts[0].width()
	case kindBack:
		return 0, unbounded
	}
	return 0, 0
}

const greatestWidth = 1 << 20

func capWidth(n int) int { return min(n, greatestWidth) }
