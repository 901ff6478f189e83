// Package xmlread reads files of XML that strangers write, for the packages that make models of them.
//
// It gives a Builder the elements that it wants, with namespaces resolved, and refuses what is not well-formed, document type
// declarations and entities, and whatever is larger, deeper or wider than its limits. These hold before anything is built, so that a
// hostile file costs one pass over its bytes. The first reason why a file cannot be read is its error, with the line.
//
// Tags are matched and prefixes resolved here: the raw tokens of encoding/xml are neither matched nor resolved, and its cooked
// ones accept prefixes that nobody declared.
//
// It knows no vocabulary and keeps no tree: what is wrong with a model is its Builder's matter.
package xmlread
