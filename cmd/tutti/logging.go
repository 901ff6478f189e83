package main

import (
	"io"
	"log/slog"

	"github.com/tutti-io/tutti/internal/config"
)

// logger makes the logger that the settings ask for, and the level that can be changed while it runs.
func logger(out io.Writer, cfg config.Config) (*slog.Logger, *slog.LevelVar) {
	level := new(slog.LevelVar)
	if err := level.UnmarshalText([]byte(cfg.LogLevel)); err != nil {
		level.Set(slog.LevelInfo) // the settings let only slog's names through
	}
	options := &slog.HandlerOptions{Level: level}
	if cfg.LogFormat == "json" {
		return slog.New(slog.NewJSONHandler(out, options)), level
	}
	return slog.New(slog.NewTextHandler(out, options)), level
}
