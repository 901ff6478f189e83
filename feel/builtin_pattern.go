package feel

var patternFunctions = map[string][]builtin{}
