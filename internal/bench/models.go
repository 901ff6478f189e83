package bench

import (
	"bytes"
	"fmt"
)

// model is a process with what stands between its start and its end.
const model = `<?xml version="1.0" encoding="UTF-8"?>
<bpmn:definitions xmlns:bpmn="http://www.omg.org/spec/BPMN/20100524/MODEL" xmlns:zeebe="http://camunda.org/schema/zeebe/1.0"
    id="definitions" targetNamespace="http://bpmn.io/schema/bpmn">
  <bpmn:process id="%[1]s" isExecutable="true">
    <bpmn:startEvent id="start"><bpmn:outgoing>in</bpmn:outgoing></bpmn:startEvent>
    %[2]s
    <bpmn:endEvent id="end"><bpmn:incoming>out</bpmn:incoming></bpmn:endEvent>
  </bpmn:process>
</bpmn:definitions>
`

const withTask = `<bpmn:sequenceFlow id="in" sourceRef="start" targetRef="task"/>
    <bpmn:serviceTask id="task">
      <bpmn:extensionElements><zeebe:taskDefinition type="%s" retries="3"/></bpmn:extensionElements>
      <bpmn:incoming>in</bpmn:incoming><bpmn:outgoing>out</bpmn:outgoing>
    </bpmn:serviceTask>
    <bpmn:sequenceFlow id="out" sourceRef="task" targetRef="end"/>`

const straightOn = `<bpmn:sequenceFlow id="in" sourceRef="start" targetRef="end"/>`

// oneTask is the process with a service task, whose jobs have the type of the process's id.
func oneTask(id string) []byte {
	return fmt.Appendf(nil, model, id, fmt.Sprintf(withTask, id))
}

// straight is the process that ends as it begins.
func straight(id string) []byte {
	xml := fmt.Appendf(nil, model, id, straightOn)
	return bytes.Replace(xml, []byte("<bpmn:incoming>out<"), []byte("<bpmn:incoming>in<"), 1)
}

const boundary = "tutti-bench-boundary"

// deployment is the body of a deployment with one file.
func deployment(name string, content []byte) []byte {
	body := fmt.Appendf(nil, "--%s\r\nContent-Disposition: form-data; name=\"resources\"; filename=\"%s.bpmn\"\r\nContent-Type: text/xml\r\n\r\n", boundary, name)
	return fmt.Appendf(append(body, content...), "\r\n--%s--\r\n", boundary)
}
