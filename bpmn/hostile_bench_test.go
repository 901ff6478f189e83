package bpmn

import (
	"fmt"
	"strings"
	"testing"
)

// What the most expensive files within the size limit cost.
func BenchmarkHostile(b *testing.B) {
	fill := func(unit string) string { return head + strings.Repeat(unit, (4<<20-1000)/len(unit)) }
	var spaces strings.Builder
	for i := range 499 {
		fmt.Fprintf(&spaces, ` xmlns:n%d="u"`, i)
	}
	var attrs strings.Builder
	for i := range 499 {
		fmt.Fprintf(&attrs, ` a%d=""`, i)
	}
	for name, xml := range map[string]string{
		"elements":   fill("<a/>"),
		"depth":      fill("<a>"),
		"comments":   fill("x<!-- -->"),
		"attributes": fill("<a" + attrs.String() + "/>"),
		"namespaces": fill("<a" + spaces.String() + "/>"),
		"one tag":    head + "<a" + strings.Repeat(` a=""`, 800_000) + "/>",
		"entities":   fill("&lt;"),
		"ids":        fill(`<task id="a"/>`),
	} {
		b.Run(name, func(b *testing.B) {
			b.ReportAllocs()
			for b.Loop() {
				if _, err := Parse("x", []byte(xml), Options{}); err == nil {
					b.Fatal("accepted")
				}
			}
		})
	}
}
