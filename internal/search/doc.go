// Package search answers questions about the read model: filters, sorting, paging, totals, and single entities by key.
//
// Each entity is a table of fields (the names are the API's): what SQL stands for its value, what kind of value it is, and
// where a condition on it needs another form to use an index. A query becomes one statement that fetches a page and one
// that counts; both hold only bound parameters and numbers that this package itself put there.
//
// Meaning, for all entities alike:
//   - An empty text is no value: it is not equal to any text, $exists is false for it, and comparing with "" asks for it.
//   - $neq and $notIn are the opposites of $eq and $in, so they hold where there is no value.
//   - For a field with many values (tags, candidates) a condition asks whether one of them matches, and its opposite
//     whether none does. Several tags must all be there. Conditions on the elements of a process instance ask for one
//     element instance that meets all of them; so do those on its active incidents, and on one named variable.
//   - $like knows * (any number of characters), ? (one) and \ before either of them or before itself.
//   - Order is by the given fields, texts by their bytes, those without a value last in both directions, and at the end by
//     key in the direction of the last field; so it is always total and pages neither overlap nor leave gaps.
//   - Totals are exact up to 10,000 and then say that there are more.
//
// A query reads one snapshot of what is projected when it begins. It does not wait for anything: who wants to see a write
// waits in projection first. It ends with ErrTooSlow when it takes longer than its budget.
package search
