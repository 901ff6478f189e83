package ops

import (
	"encoding/json"
	"fmt"
	"io"
	"log/slog"
	"mime"
	"net/http"
	"strings"
)

// rootLogger is the one logger there is. The levels of its parts are not set apart.
const rootLogger = "ROOT"

var levelNames = []string{"ERROR", "WARN", "INFO", "DEBUG"}

type loggerAnswer struct {
	Configured string `json:"configuredLevel"`
	Effective  string `json:"effectiveLevel"`
}

func levelRoutes(mux *http.ServeMux, level *slog.LevelVar) {
	start := level.Level()
	current := func() loggerAnswer { return loggerAnswer{level.Level().String(), level.Level().String()} }
	mux.HandleFunc("GET /actuator/loggers", func(w http.ResponseWriter, _ *http.Request) {
		writeJSON(w, http.StatusOK, map[string]any{"levels": levelNames, "loggers": map[string]any{rootLogger: current()}})
	})
	mux.HandleFunc("GET /actuator/loggers/{name}", func(w http.ResponseWriter, r *http.Request) {
		if unknownLogger(w, r) {
			return
		}
		writeJSON(w, http.StatusOK, current())
	})
	change := func(w http.ResponseWriter, r *http.Request) {
		if r.PathValue("name") != "" && unknownLogger(w, r) {
			return
		}
		to, err := readLevel(w, r, start)
		if err != nil {
			writeJSON(w, http.StatusBadRequest, map[string]any{"status": http.StatusBadRequest, "title": "INVALID_ARGUMENT", "detail": err.Error()})
			return
		}
		if before := level.Level(); before != to {
			level.Set(to)
			slog.Info("The log level was changed.", "from", before, "to", to)
		}
		w.WriteHeader(http.StatusNoContent)
	}
	mux.HandleFunc("POST /actuator/loggers", change)
	mux.HandleFunc("POST /actuator/loggers/{name}", change)
}

func unknownLogger(w http.ResponseWriter, r *http.Request) bool {
	name := r.PathValue("name")
	if strings.EqualFold(name, rootLogger) || name == "io.camunda" {
		return false
	}
	writeJSON(w, http.StatusNotFound, map[string]any{
		"status": http.StatusNotFound, "title": "NOT_FOUND",
		"detail": fmt.Sprintf("There is no logger %q; there is one for everything, %s.", name, rootLogger),
	})
	return true
}

// readLevel reads {"configuredLevel": "DEBUG"}. Null or nothing goes back to the level of the start. The content type
// must be JSON: a web page of somebody else cannot send that without being asked.
func readLevel(w http.ResponseWriter, r *http.Request, start slog.Level) (slog.Level, error) {
	kind, _, err := mime.ParseMediaType(r.Header.Get("Content-Type"))
	if err != nil || kind != "application/json" && !strings.HasSuffix(kind, "+json") {
		return 0, fmt.Errorf("expected the content type application/json, found %q", r.Header.Get("Content-Type"))
	}
	text, err := io.ReadAll(http.MaxBytesReader(w, r.Body, 4096))
	if err != nil {
		return 0, fmt.Errorf("reading the body: %w", err)
	}
	var body struct {
		Level *string `json:"configuredLevel"`
	}
	if err := json.Unmarshal(text, &body); err != nil {
		return 0, fmt.Errorf(`expected a body such as {"configuredLevel":"DEBUG"}: %w`, err)
	}
	if body.Level == nil {
		return start, nil
	}
	switch strings.ToUpper(*body.Level) {
	case "TRACE", "DEBUG":
		return slog.LevelDebug, nil
	case "INFO":
		return slog.LevelInfo, nil
	case "WARN":
		return slog.LevelWarn, nil
	case "ERROR", "FATAL", "OFF":
		return slog.LevelError, nil
	}
	return 0, fmt.Errorf("expected configuredLevel to be one of %s, found %q", strings.Join(levelNames, ", "), *body.Level)
}
