//go:build unix

package projection

import (
	"context"
	"fmt"
	"os"
	"path/filepath"
	"syscall"
	"testing"

	"github.com/tutti-io/tutti/internal/record"
)

func cpuSeconds() float64 {
	var r syscall.Rusage
	if err := syscall.Getrusage(syscall.RUSAGE_SELF, &r); err != nil {
		panic(err)
	}
	return float64(r.Utime.Nano()+r.Stime.Nano()) / 1e9
}

// written is how many bytes the process has sent to disk, where the system tells.
func written() (n float64) {
	data, err := os.ReadFile("/proc/self/io")
	if err != nil {
		return 0
	}
	for _, line := range splitLines(string(data)) {
		if _, err := fmt.Sscanf(line, "wchar: %f", &n); err == nil {
			return n
		}
	}
	return 0
}

func splitLines(s string) (lines []string) {
	start := 0
	for i := range s {
		if s[i] == '\n' {
			lines = append(lines, s[start:i])
			start = i + 1
		}
	}
	return lines
}

// BenchmarkProject measures process instances (one service task, two variables: seven rows). Together: an instance ends in
// the transaction in which it began; apart: its end comes so much later that each of its rows is written and then changed.
func BenchmarkProject(b *testing.B) {
	for name, distance := range map[string]int64{"together": 0, "apart": 5000} {
		b.Run(name, func(b *testing.B) {
			s := open(b, Options{Dir: b.TempDir()})
			b.ResetTimer()
			cpu, bytes := cpuSeconds(), written()
			position := int64(0)
			const perBatch = 20
			var batch []record.Record
			ends := make([][]record.Record, b.N+int(distance)+perBatch)
			for i := int64(0); i < int64(b.N)+distance; i++ {
				if i < int64(b.N) {
					created, completed := oneTask(firstKey + 20*(i+1))
					batch = append(batch, created...)
					ends[i+distance] = completed
				}
				batch = append(batch, ends[i]...)
				ends[i] = nil
				if i%perBatch == perBatch-1 {
					position++
					feed(b, s, 1, position, batch...)
					batch = nil
				}
			}
			wait(b, s, 1, position)
			b.StopTimer()
			cpu = cpuSeconds() - cpu
			b.ReportMetric(float64(b.N)/cpu, "PI/cpu-s")
			b.ReportMetric(float64(b.N)/b.Elapsed().Seconds(), "PI/s")
			b.ReportMetric((written()-bytes)/float64(b.N), "B-written/PI")
			if info, err := os.Stat(filepath.Join(s.file)); err == nil {
				b.ReportMetric(float64(info.Size())/float64(b.N), "B-file/PI")
			}
			if info, err := os.Stat(filepath.Join(s.file + "-wal")); err == nil {
				b.ReportMetric(float64(info.Size())/1e6, "MB-wal")
			}
		})
	}
}

// BenchmarkRetain measures the removal of finished process instances.
func BenchmarkRetain(b *testing.B) {
	s := open(b, Options{Dir: b.TempDir()})
	for i := int64(1); i <= int64(b.N); i++ {
		created, completed := oneTask(firstKey + 20*i)
		feed(b, s, 1, i, append(created, completed...)...)
	}
	wait(b, s, 1, int64(b.N))
	b.ResetTimer()
	cpu := cpuSeconds()
	removed, err := s.Retain(context.Background(), 2*someTime)
	if err != nil || removed != b.N {
		b.Fatalf("removed %d of %d, %v", removed, b.N, err)
	}
	b.ReportMetric(float64(b.N)/(cpuSeconds()-cpu), "PI/cpu-s")
}
