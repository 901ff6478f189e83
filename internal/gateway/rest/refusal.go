package rest

import "net/http"

// invalid refuses a request because of one field that the contract's own rules let through.
func invalid(field, rule string) error { return invalidText("The field '" + field + "' " + rule + ".") }

func invalidText(detail string) error {
	return &Problem{Status: http.StatusBadRequest, Title: "INVALID_ARGUMENT", Detail: detail}
}
