// Code generated from api/openapi.json by internal/apigen; DO NOT EDIT.

package contract

var (
	listRule1 = listRule{max: 10}
	textRule2 = textRule{min: 1, max: 100, match: isTag, shape: "a tag that begins with a letter, followed by letters, digits, '_', '-', ':' and '.'"}
	textRule3 = textRule{min: 1, max: 256, match: isNameOrDefault, shape: "<default> or made of letters, digits, '_', '@', '.', '+' and '-'"}
	textRule4 = textRule{min: 1, match: isXMLName, shape: "an id that begins with a letter or an underscore, followed by letters, digits, '_', '-' and '.'"}
	textRule5 = textRule{min: 3, max: 30, match: isNumberPair, shape: "two whole numbers joined by '-'"}
	textRule6 = textRule{min: 1, max: 256}
	textRule7 = textRule{min: 1, max: 256, match: isName, shape: "made of letters, digits, '_', '@', '.', '+' and '-'"}
)
