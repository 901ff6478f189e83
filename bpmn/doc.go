// Package bpmn reads BPMN 2.0 files, with the zeebe extension elements that say how they are executed, into processes
// that an engine can run.
//
//	defs, err := bpmn.Parse("order.bpmn", data, bpmn.Options{})
//
// What comes back is complete and checked: flows, boundary events, links, compensation handlers and default
// flows are joined by pointers, expressions are parsed, timers are known to be readable, and every rule that a model must keep to run
// holds. It is immutable; one Process may serve any number of goroutines and instances. Elements and flows have an Index which
// depends on the XML only, so an engine can store the index instead of the id.
//
// When something is wrong the error is an *InvalidError with all reasons at once, each with the element's id, its type,
// the line and what would be right. Nothing half-built leaves the package.
//
// # From XML to Process
//
// The work goes in four steps. xml.go reads tokens (decoded by encoding.go) into a small tree of nodes and keeps the limits: no document
// type declarations, no undeclared prefixes, no duplicate ids, bounded depth, elements, attributes and bytes, no recursion.
// build.go makes elements and flows of the nodes of one process. detail.go, event.go and timer.go read each
// element's own attributes and extensions. check.go, structure.go and straight.go hold the result against the rules.
// All steps go on after a problem, because people want to know everything that is wrong.
//
// # What is different from the XML
//
// Three kinds of elements are not written in the file in this form. An activity with multi-instance
// loop characteristics becomes two: a MultiInstanceBody, which owns the flows, boundary events and the loop, and the activity
// itself as its Inner. A sub-process that is triggered by an event becomes an EventSubProcess. An ad-hoc sub-process holds an
// AdHocInnerInstance, the scope in which each of its started activities runs.
//
// Processes that are not executable, diagrams, lanes, data objects, documentation of other vendors and
// extensions nobody here knows are passed over.
//
// # What this package is not
//
// It does not execute or evaluate anything, does not know which other processes, decisions or forms are
// deployed, and does not write BPMN.
package bpmn
