package contract

//go:generate go run ../apigen/cmd/generate
