// Package clients drives a freshly started server with public clients of the API in other languages, unmodified: the
// JavaScript SDK and the Java client. What it claims is what the README claims: programs written for those clients work.
//
// Each client goes through the same story (testdata/parcel.bpmn): deploy, start, a job that fails until its incident is
// resolved, a user task, a message, searches with filters and pages, a cancellation. The story's program prints one line a
// step and ends with "all steps passed"; anything else fails the test. Where node or a JDK with Maven is missing, that
// part says so and is skipped.
package clients
