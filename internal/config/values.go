package config

import (
	"errors"
	"fmt"
	"math"
	"net"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"time"
)

// Duration is a time.Duration, named apart so that the table reads well.
type Duration time.Duration

func text(field func(*Config) *string) func(*Config, string) error {
	return func(c *Config, value string) error {
		if strings.TrimSpace(value) == "" {
			return errors.New("expected a value, found none")
		}
		*field(c) = value
		return nil
	}
}

func choice(field func(*Config) *string, allowed ...string) func(*Config, string) error {
	return func(c *Config, value string) error {
		value = strings.ToLower(strings.TrimSpace(value))
		if !slices.Contains(allowed, value) {
			return fmt.Errorf("expected %s, found %q", strings.Join(allowed, " or "), value)
		}
		*field(c) = value
		return nil
	}
}

// level takes the names of slog and those that Java users write.
func level(field func(*Config) *string) func(*Config, string) error {
	return func(c *Config, value string) error {
		switch strings.ToLower(strings.TrimSpace(value)) {
		case "debug", "trace", "all":
			*field(c) = "debug"
		case "info":
			*field(c) = "info"
		case "warn", "warning":
			*field(c) = "warn"
		case "error", "fatal", "off":
			*field(c) = "error"
		default:
			return fmt.Errorf("expected debug, info, warn or error, found %q", value)
		}
		return nil
	}
}

func number(field func(*Config) *int, least, most int) func(*Config, string) error {
	return func(c *Config, value string) error {
		n, err := strconv.Atoi(strings.TrimSpace(value))
		if err != nil || n < least || n > most {
			return fmt.Errorf("expected a whole number from %d to %d, found %q", least, most, value)
		}
		*field(c) = n
		return nil
	}
}

func boolean(field func(*Config) *bool) func(*Config, string) error {
	return func(c *Config, value string) error {
		switch strings.ToLower(strings.TrimSpace(value)) {
		case "true", "yes", "on", "1":
			*field(c) = true
		case "false", "no", "off", "0":
			*field(c) = false
		default:
			return fmt.Errorf("expected true or false, found %q", value)
		}
		return nil
	}
}

func address(field func(*Config) *string, mayBeOff bool) func(*Config, string) error {
	return func(c *Config, value string) error {
		value = strings.TrimSpace(value)
		if mayBeOff && strings.EqualFold(value, Off) {
			*field(c) = Off
			return nil
		}
		host, port, err := net.SplitHostPort(value)
		if err != nil {
			return fmt.Errorf("expected an address such as 127.0.0.1:8080 or :8080, found %q", value)
		}
		if err := checkPort(port); err != nil {
			return err
		}
		*field(c) = net.JoinHostPort(host, port)
		return nil
	}
}

func port(field func(*Config) *string) func(*Config, string) error {
	return func(c *Config, value string) error {
		value = strings.TrimSpace(value)
		if err := checkPort(value); err != nil {
			return err
		}
		host := "127.0.0.1"
		if h, _, err := net.SplitHostPort(*field(c)); err == nil {
			host = h
		}
		*field(c) = net.JoinHostPort(host, value)
		return nil
	}
}

func host(field func(*Config) *string) func(*Config, string) error {
	return func(c *Config, value string) error {
		_, port, err := net.SplitHostPort(*field(c))
		if err != nil {
			return fmt.Errorf("there is no port to go with the host %q", value)
		}
		*field(c) = net.JoinHostPort(strings.Trim(strings.TrimSpace(value), "[]"), port)
		return nil
	}
}

func checkPort(port string) error {
	n, err := strconv.ParseUint(port, 10, 16)
	if err != nil {
		return fmt.Errorf("expected a port from 0 to 65535, found %q", port)
	}
	_ = n
	return nil
}

func size(field func(*Config) *int64) func(*Config, string) error {
	return func(c *Config, value string) error {
		n, err := ParseSize(value)
		if err != nil {
			return err
		}
		if n < 1024 || n > 1<<30 {
			return fmt.Errorf("expected a size from 1KB to 1GB, found %q", value)
		}
		*field(c) = n
		return nil
	}
}

func duration(field func(*Config) *Duration, mayBeOff bool) func(*Config, string) error {
	return func(c *Config, value string) error {
		if mayBeOff && (strings.EqualFold(strings.TrimSpace(value), Off) || strings.TrimSpace(value) == "0") {
			*field(c) = 0
			return nil
		}
		d, err := ParseDuration(value)
		if err != nil {
			return err
		}
		if d <= 0 {
			return fmt.Errorf("expected a duration greater than nothing, found %q", value)
		}
		*field(c) = Duration(d)
		return nil
	}
}

var sizePattern = regexp.MustCompile(`^(?i)(\d{1,15})\s*([kmg]?)i?b?$`)

// ParseSize reads a number of bytes: 1024, 4MB, 512 KiB. The units are powers of 1024 with or without the i.
func ParseSize(value string) (int64, error) {
	parts := sizePattern.FindStringSubmatch(strings.TrimSpace(value))
	if parts == nil {
		return 0, fmt.Errorf("expected a size such as 4MB, found %q", value)
	}
	n, err := strconv.ParseInt(parts[1], 10, 64)
	shift := map[string]int{"": 0, "k": 10, "m": 20, "g": 30}[strings.ToLower(parts[2])]
	if err != nil || n > math.MaxInt64>>shift {
		return 0, fmt.Errorf("expected a size that fits 64 bits, found %q", value)
	}
	return n << shift, nil
}

var (
	isoPattern   = regexp.MustCompile(`^(?i)P(?:(\d{1,9})W)?(?:(\d{1,9})D)?(?:T(?:(\d{1,9})H)?(?:(\d{1,9})M)?(?:(\d{1,9})(?:\.(\d{1,9}))?S)?)?$`)
	plainPattern = regexp.MustCompile(`^(\d{1,15})\s*(ms|s|m|h|d|w)?$`)
)

// ParseDuration reads a duration in any of the forms that configuration files have: 5s, 1h30m, 30d, PT5S, P30D, and a
// plain number of milliseconds.
func ParseDuration(value string) (time.Duration, error) {
	value = strings.TrimSpace(value)
	if parts := plainPattern.FindStringSubmatch(strings.ToLower(value)); parts != nil {
		unit := map[string]time.Duration{
			"": time.Millisecond, "ms": time.Millisecond, "s": time.Second, "m": time.Minute,
			"h": time.Hour, "d": 24 * time.Hour, "w": 7 * 24 * time.Hour,
		}[parts[2]]
		return total(value, []string{parts[1]}, []time.Duration{unit})
	}
	if parts := isoPattern.FindStringSubmatch(value); parts != nil && len(value) > 2 && !strings.HasSuffix(strings.ToUpper(value), "T") {
		fraction := (parts[6] + "000000000")[:9]
		units := []time.Duration{7 * 24 * time.Hour, 24 * time.Hour, time.Hour, time.Minute, time.Second, time.Nanosecond}
		return total(value, append(parts[1:6:6], fraction), units)
	}
	if d, err := time.ParseDuration(value); err == nil {
		return d, nil
	}
	return 0, fmt.Errorf("expected a duration such as 5s, 30d or PT5S, found %q", value)
}

func total(value string, amounts []string, units []time.Duration) (time.Duration, error) {
	var sum time.Duration
	for i, amount := range amounts {
		if amount == "" {
			continue
		}
		n, err := strconv.ParseInt(amount, 10, 64)
		if err != nil || n > int64((math.MaxInt64-sum)/units[i]) {
			return 0, fmt.Errorf("expected a duration of at most 292 years, found %q", value)
		}
		sum += time.Duration(n) * units[i]
	}
	return sum, nil
}
