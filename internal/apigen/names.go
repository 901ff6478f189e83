package apigen

import (
	"strings"
	"unicode"
)

// initialisms are written in capitals as Go does.
var initialisms = map[string]string{
	"Id": "ID", "Ids": "IDs", "Xml": "XML", "Url": "URL", "Json": "JSON", "Bpmn": "BPMN", "Dmn": "DMN", "Api": "API", "Uri": "URI",
}

// goName makes an exported Go name: "processDefinitionId" is ProcessDefinitionID, "$or" is Or, "BPMN_ELEMENT" is BPMNElement.
func goName(name string) string {
	var b strings.Builder
	for _, word := range words(name) {
		if upper, ok := initialisms[word]; ok {
			word = upper
		}
		b.WriteString(word)
	}
	return b.String()
}

// words cuts a name at separators and humps, each word with a capital first.
func words(name string) []string {
	var result []string
	for _, part := range strings.FieldsFunc(name, func(c rune) bool { return !unicode.IsLetter(c) && !unicode.IsDigit(c) }) {
		if part == strings.ToUpper(part) && len(part) > 1 {
			part = strings.ToLower(part)
		}
		start := 0
		runes := []rune(part)
		for i := 1; i <= len(runes); i++ {
			if i == len(runes) || unicode.IsUpper(runes[i]) && !unicode.IsUpper(runes[i-1]) {
				word := runes[start:i]
				word[0] = unicode.ToUpper(word[0])
				result = append(result, string(word))
				start = i
			}
		}
	}
	return result
}
