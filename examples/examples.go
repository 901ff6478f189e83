// Package examples carries the example processes of this folder inside the binary. They are models like any other:
// open them in a modeler, deploy them with curl, change them. The demo runs order.bpmn; the README walks through
// expense.bpmn.
package examples

import "embed"

// Files holds the models by the names of their files.
//
//go:embed *.bpmn
var Files embed.FS
