// Package demo shows a process at work: it deploys the example of package examples to a server, starts an instance,
// works its jobs and user tasks, and prints line by line how the instance moves to its end.
//
// It is a client like any other. Everything it does goes through the REST API of the server it was given, so that what
// it shows is what a reader can do with curl, and a demo that works is a proof that the API does.
//
// It is written for eyes: it looks at the instance a few times a second and prints what is new. A program that works
// jobs would not look at instances at all.
package demo
