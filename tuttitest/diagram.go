package tuttitest

import (
	"bytes"
	"encoding/xml"
	"fmt"
	"strings"
)

// diagram is a model's drawing, where its file has one, with what was reached.
type diagram struct {
	ViewBox string
	Width   float64  // in the model's units, which are pixels
	Lines   []string // points of each flow
	Shapes  []shape
}

type shape struct {
	ID, Label             string
	Reached               bool
	Times                 int
	Kind                  string // "event", "gateway" or "activity"
	X, Y, W, H, CX, CY, R float64
	Diamond               string // points of a gateway
	Scope                 bool
}

// draw reads a model's diagram interchange; nil when there is none.
func draw(p ProcessCoverage) *diagram {
	var file struct {
		Planes []struct {
			Shapes []struct {
				Element string `xml:"bpmnElement,attr"`
				Bounds  struct {
					X float64 `xml:"x,attr"`
					Y float64 `xml:"y,attr"`
					W float64 `xml:"width,attr"`
					H float64 `xml:"height,attr"`
				} `xml:"Bounds"`
			} `xml:"BPMNShape"`
			Edges []struct {
				Points []struct {
					X float64 `xml:"x,attr"`
					Y float64 `xml:"y,attr"`
				} `xml:"waypoint"`
			} `xml:"BPMNEdge"`
		} `xml:"BPMNDiagram>BPMNPlane"`
	}
	if xml.NewDecoder(bytes.NewReader(p.model)).Decode(&file) != nil {
		return nil
	}
	known := map[string]ElementCoverage{}
	for _, e := range p.Elements {
		known[e.ID] = e
	}
	d, box := &diagram{}, bounds{}
	for _, plane := range file.Planes {
		for _, edge := range plane.Edges {
			var points []string
			for _, w := range edge.Points {
				points = append(points, fmt.Sprintf("%g,%g", w.X, w.Y))
				box.add(w.X, w.Y)
			}
			d.Lines = append(d.Lines, strings.Join(points, " "))
		}
		for _, s := range plane.Shapes {
			e, ok := known[s.Element]
			if !ok {
				continue
			}
			b := s.Bounds
			box.add(b.X, b.Y)
			box.add(b.X+b.W, b.Y+b.H)
			d.Shapes = append(d.Shapes, newShape(e, b.X, b.Y, b.W, b.H))
		}
	}
	if len(d.Shapes) == 0 {
		return nil
	}
	d.ViewBox, d.Width = box.viewBox(), box.x2-box.x1+2*margin
	return d
}

func newShape(e ElementCoverage, x, y, w, h float64) shape {
	s := shape{ID: e.ID, Label: e.Name, Reached: e.Times > 0, Times: e.Times, X: x, Y: y, W: w, H: h, CX: x + w/2, CY: y + h/2, R: min(w, h) / 2, Kind: "activity"}
	if s.Label == "" {
		s.Label = e.ID
	}
	low := strings.ToLower(e.Type)
	switch {
	case strings.Contains(low, "gateway"):
		s.Kind = "gateway"
		s.Diamond = fmt.Sprintf("%g,%g %g,%g %g,%g %g,%g", s.CX, y, x+w, s.CY, s.CX, y+h, x, s.CY)
	case strings.Contains(low, "event") && !strings.Contains(low, "process"):
		s.Kind = "event"
	case strings.Contains(low, "process"):
		s.Scope = true
	}
	return s
}

// bounds is the smallest rectangle around points.
type bounds struct {
	x1, y1, x2, y2 float64
	some           bool
}

func (b *bounds) add(x, y float64) {
	if !b.some {
		*b = bounds{x, y, x, y, true}
		return
	}
	b.x1, b.y1, b.x2, b.y2 = min(b.x1, x), min(b.y1, y), max(b.x2, x), max(b.y2, y)
}

const margin = 30

func (b *bounds) viewBox() string {
	return fmt.Sprintf("%g %g %g %g", b.x1-margin, b.y1-margin, b.x2-b.x1+2*margin, b.y2-b.y1+2*margin)
}
