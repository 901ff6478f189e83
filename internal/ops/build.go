package ops

import (
	"runtime"
	"runtime/debug"
)

// A Build says which program this is.
type Build struct {
	Version  string `json:"version"`
	Revision string `json:"revision,omitempty"` // of the source, with + when it had changes
	Time     string `json:"time,omitempty"`     // of that revision, RFC 3339
	Go       string `json:"go"`
	Platform string `json:"platform"`
}

// ReadBuild tells what the linker and the Go tool left in the binary. The version is the one that was linked in, or
// else the one that Go knows of the module, or "development".
func ReadBuild(linked string) Build {
	build := Build{Version: linked, Go: runtime.Version(), Platform: runtime.GOOS + "/" + runtime.GOARCH}
	info, ok := debug.ReadBuildInfo()
	if !ok {
		return build.named("")
	}
	for _, setting := range info.Settings {
		switch setting.Key {
		case "vcs.revision":
			build.Revision = setting.Value[:min(12, len(setting.Value))] + build.Revision
		case "vcs.time":
			build.Time = setting.Value
		case "vcs.modified":
			if setting.Value == "true" {
				build.Revision += "+"
			}
		}
	}
	return build.named(info.Main.Version)
}

func (b Build) named(module string) Build {
	if b.Version == "" && module != "(devel)" {
		b.Version = module
	}
	if b.Version == "" {
		b.Version = "development"
	}
	return b
}
