// Package apigen turns the contract, an OpenAPI 3.0 document, into code.
//
// The way of a contract:
//
//	document ──Parse──► Node      the JSON, its members in order
//	Node ──Build──► Model         operations, objects, keys, enums: what a programmer has in mind, no schemas any more
//	Model ──Server──► files       package contract: types, decoding, checks, encoding, the table of operations
//
// A second emitter (a client's, say) is another function from Model to files. Nothing in Model knows who emits it: where
// the server needs one struct for a union and a client wants a choice of types, Union keeps the variants.
//
// What Build knows beyond JSON schema, because the API means it so:
//   - A schema with x-semantic-type over LongKey, or a choice of such, is a key: 64 bits, a decimal string on the wire.
//   - A choice of a plain value and an object of $operators is a filter.
//   - A choice of objects is one object of all their members. It is told apart by the discriminator, or by which of the
//     members come that only one variant requires. A strict oneOf would refuse requests that every server takes.
//   - The forms of paging are one, and an array of {field, order} is an order of sorting.
//   - Filters are closed to unknown members even where their schema is open: a filter that is overlooked widens what is
//     found, or deleted.
//   - A member of the type "SomethingKey" filtered as a basic string is filtered as that key.
//
// A contract of a later version goes through without changes here as long as it uses the same forms; a form that is not
// known is an error that names the schema, never a guess.
//
// The package's commands: cmd/generate writes the code (go generate ./internal/contract), cmd/assemble puts prose
// into the contract's file.
package apigen
