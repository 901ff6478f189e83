// Package pattern is regular expressions as java.util.regex has them: what people write in FEEL's matches, replace, split and extract, and what Go's own
// package refuses or reads differently (look-around, back-references, possessive quantifiers, intersections of classes, `$` before a last line break).
//
// A pattern is compiled into instructions for a backtracking machine that keeps its own stack: no input and no pattern makes it recurse deep. A pattern
// without back-references and look-around remembers at which positions an instruction has failed, so that its effort is bounded by the length of the
// input times the size of the pattern; for the others the caller's budget ends the search.
//
// It is not all of java.util.regex: canonical equivalence, Unicode case folding, grapheme clusters and Unicode scripts beyond those of package unicode are
// missing; a pattern that uses what is missing is refused.
package pattern
